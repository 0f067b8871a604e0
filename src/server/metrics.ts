import type { FeedRecord } from './feed-record.js';

/** Counts what happens, and writes it in the text format of Prometheus (0.0.4). */
export interface Metrics {
  count(name: 'requests' | 'upstream', labels: Record<string, string>): void;
  write(records: ReadonlyMap<string, FeedRecord | undefined>, now: number): string;
}

const HELP = {
  requests: 'Requests by route and status.',
  upstream: 'Requests to portals by feed and outcome.',
};

const escape = (text: string): string => text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n');

export function createMetrics(): Metrics {
  const counts = { requests: new Map<string, number>(), upstream: new Map<string, number>() };
  return {
    count(name, labels) {
      const key = Object.entries(labels).map(([label, value]) => `${label}="${escape(value)}"`).join(',');
      counts[name].set(key, (counts[name].get(key) ?? 0) + 1);
    },
    write(records, now) {
      const lines: string[] = [];
      const family = (name: string, type: string, help: string, values: Iterable<readonly [labels: string, value: number]>): void => {
        lines.push(`# HELP portal_gateway_${name} ${help}`, `# TYPE portal_gateway_${name} ${type}`);
        for (const [labels, value] of values) lines.push(`portal_gateway_${name}{${labels}} ${value}`);
      };
      for (const name of ['requests', 'upstream'] as const) family(`${name}_total`, 'counter', HELP[name], counts[name]);
      const gauge = (name: string, help: string, read: (record: FeedRecord) => number | undefined): void => {
        const values = [...records].flatMap(([id, record]) => {
          const value = record && read(record);
          return value === undefined ? [] : [[`feed="${escape(id)}"`, value] as const];
        });
        family(name, 'gauge', help, values);
      };
      gauge('feed_age_seconds', 'Since the portal last confirmed the copy.', ({ checkedAt }) => checkedAt ? Math.round((now - checkedAt) / 1000) : undefined);
      gauge('feed_items', 'Items of the copy.', ({ feed }) => feed?.items.length);
      gauge('feed_bytes', 'Bytes of the copy, decoded.', ({ source }) => source.length);
      gauge('feed_failing', '1 where the last attempt failed.', ({ failure }) => Number(!!failure));
      return `${lines.join('\n')}\n`;
    },
  };
}
