/** A page that an element may find itself in. */
export interface HostPage {
  name: string;
  label: string;
  /** Declarations of the element's container: the page's own font, colours, and at most two tokens. */
  css: string;
}

/** The six pages of the design's sheet of hosts. */
export const hostPages: readonly HostPage[] = [
  { name: 'plain', label: 'Plain page, nothing set', css: '' },
  {
    name: 'newspaper',
    label: 'Serif newspaper: --portal-accent',
    css: `background:#fbf6ec;color:#2b2622;font-family:'Noto Serif','DejaVu Serif',serif;--portal-accent:#9c2f1b;--portal-radius:0px;`,
  },
  {
    name: 'dark',
    label: 'Dark site: --portal-accent',
    css: `background:#0f1b26;color:#e6edf3;font-family:'Archivo','DejaVu Sans',sans-serif;--portal-accent:#e0a030;`,
  },
  {
    name: 'large',
    label: 'Large type, public service',
    css: `color:#0b0c0c;font-size:19px;--portal-accent:#1d70b8;--portal-radius:0px;`,
  },
  {
    name: 'rounded',
    label: 'Rounded brand: accent, radius',
    css: `background:#f2f7f4;color:#16302b;font-family:'Figtree','IBM Plex Sans',sans-serif;--portal-accent:#0f7a5c;--portal-radius:22px;`,
  },
  {
    name: 'old',
    label: 'Old site: 12 px grey text, all caps, centred',
    css: `background:#eee;color:#555;font:12px/1.2 Verdana,'DejaVu Sans',sans-serif;text-transform:uppercase;text-align:center;letter-spacing:1px;--portal-accent:#a06010;`,
  },
];
