import { writeSnippet } from './feeds-page.js';

/** A foreign site of another age, which has pasted the two lines into its old tables. */
export function renderEmbassy(portal: string): string {
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html lang="en">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Embassy in Ruritania: sample of a foreign page</title>
<link rel="stylesheet" type="text/css" href="/old.css">
<link rel="icon" href="data:,">
</head>
<body>
<table width="760" align="center" cellspacing="0" cellpadding="0" border="1" class="frame">
<tr><td colspan="2" class="banner"><h1>Embassy in Ruritania</h1>
<p>Sample content: this embassy is invented. It stands for an old site with styles of its own.</p></td></tr>
<tr><td width="170" valign="top" class="menu">
<h3>Embassy</h3><a href="#hours">Opening hours</a><a href="#way">How to find us</a><a href="${portal}/en/">The portal</a>
<h3>Consular section</h3><a href="#hours">Appointments</a><a href="#way">Contacts</a>
</td>
<td valign="top" class="main">
<h2>News from the portal</h2>
${writeSnippet('en', portal, 1)}
<h2 id="hours">Opening hours</h2>
<p>Monday to Friday, 9 to 13. Closed on public holidays of both countries.</p>
<h2 id="way">How to find us</h2>
<p>Tram 2 to the old market, then three minutes on foot.</p>
</td></tr>
<tr><td colspan="2" class="bottom">Best viewed at 1024 × 768</td></tr>
</table>
</body>
</html>
`;
}
