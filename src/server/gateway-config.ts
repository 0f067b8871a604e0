/** One feed of a portal. */
export interface FeedConfig {
  /** Its absolute address. */
  url: string;
  /** Seconds between two looks, 60 to 3600; by default what the feed says of itself, else 300. */
  interval?: number;
  /** BCP 47: a feed that declares another one is not believed. */
  language?: string;
  /** IANA zone of dates that name none. */
  timeZone?: string;
  /** Where the fields of a JSON or CSV of somebody's own stand. */
  map?: Record<string, string>;
}

export type StoreConfig =
  | { type: 'memory'; megabytes?: number }
  | { type: 'cache' }
  | { type: 'kv' }
  | { type: 'file'; folder: string }
  | { type: 'redis'; url?: string; prefix?: string };

/** What a gateway serves; `gatewaySchema` says the same to editors and checks it. */
export interface GatewayConfig {
  $schema?: string;
  /** Feeds by the name they are asked for: a public API that takes a name can be led nowhere else. */
  feeds: Record<string, string | FeedConfig>;
  /** Feeds merged into one, by name. */
  mixes?: Record<string, string[]>;
  /** Beginnings of addresses that may be asked for by `?url=`; none by default. */
  allow?: string[];
  /** Host names, beside a feed's own, that it may redirect to. */
  redirects?: string[];
  store?: StoreConfig;
  /** A page or mail address of whoever runs this: portals see it in the user agent. */
  contact?: string;
}
