/** What serves a portal. */
export type ServerKind = 'nginx' | 'Apache' | 'IIS' | 'Caddy' | 'WordPress' | 'Drupal' | 'Bitrix';

/**
 * Lines that let pages of every site read a feed: one header, for that address alone where the server can tell. A feed is
 * public anyway; the header gives nobody anything that a program could not fetch.
 */
export function writeServerLines(feedUrl: string): Record<ServerKind, string> {
  // Lines that somebody copies into a server: nothing of the address that could end a quote or a block.
  const path = new URL(feedUrl).pathname.replace(/[^\w./~-]/g, '');
  const pattern = path.replace(/[.~]/g, '\\$&');
  return {
    nginx: `location = ${path} {\n  add_header Access-Control-Allow-Origin "*" always;\n  # and what the location has already: proxy_pass, try_files, …\n}`,
    Apache: `<LocationMatch "^${pattern}$">\n  Header always set Access-Control-Allow-Origin "*"\n</LocationMatch>\n# a2enmod headers; in .htaccess: <If "%{REQUEST_URI} == '${path}'"> … </If>`,
    IIS: `<location path="${path.slice(1)}">\n  <system.webServer><httpProtocol><customHeaders>\n    <add name="Access-Control-Allow-Origin" value="*" />\n  </customHeaders></httpProtocol></system.webServer>\n</location>`,
    Caddy: `header ${path} Access-Control-Allow-Origin *`,
    WordPress:
      "add_filter('wp_headers', function ($headers, $wp) {\n  if (!empty($wp->query_vars['feed'])) $headers['Access-Control-Allow-Origin'] = '*';\n  return $headers;\n}, 10, 2);  // functions.php, or a plugin",
    Drupal:
      "parameters:\n  cors.config:\n    enabled: true\n    allowedOrigins: ['*']\n    allowedMethods: ['GET', 'HEAD']\n    allowedHeaders: []\n    exposedHeaders: false\n    maxAge: false\n    supportsCredentials: false\n# sites/default/services.yml, then drush cr",
    Bitrix: `<?php header('Access-Control-Allow-Origin: *'); ?>\n<?php // first line of ${path.endsWith('/') ? `${path}index.php` : path}, before the prolog is included`,
  };
}
