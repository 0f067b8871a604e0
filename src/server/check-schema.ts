/** The part of JSON Schema (2020-12) that the schemas here are written in. */
export interface Schema {
  $schema?: string;
  title?: string;
  description?: string;
  type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  enum?: readonly string[];
  pattern?: string;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  required?: readonly string[];
  properties?: Readonly<Record<string, Schema>>;
  propertyNames?: Schema;
  additionalProperties?: Schema | false;
  anyOf?: readonly Schema[];
}

/** What is wrong, and where: keys and indexes from the top. */
export interface Fault {
  path: readonly (string | number)[];
  message: string;
}

type Path = Fault['path'];

const typeOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value;

/** Checks a value of JSON; no rule is compiled, so it runs where `eval` is forbidden. @returns faults, in the value's order */
export function checkSchema(value: unknown, schema: Schema, path: Path = []): Fault[] {
  const fault = (message: string, at: Path = path): Fault[] => [{ path: at, message }];
  if (schema.anyOf) return checkAny(value, schema.anyOf, path);
  if (schema.type && typeOf(value) !== schema.type) return fault(`must be ${/^[aio]/.test(schema.type) ? 'an' : 'a'} ${schema.type}`);
  if (typeof value === 'string') {
    const { pattern, minLength = 0, enum: words } = schema;
    if (words && !words.includes(value)) return fault(`must be ${words.map((word) => `"${word}"`).join(' or ')}`);
    if (value.length < minLength) return fault('must not be empty');
    return pattern && !new RegExp(pattern, 'u').test(value) ? fault(`"${value.slice(0, 80)}" does not match ${pattern}`) : [];
  }
  if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    return value < minimum || value > maximum ? fault(`must be from ${minimum} to ${maximum}`) : [];
  }
  if (Array.isArray(value)) {
    const { items = {}, minItems = 0, maxItems = Infinity } = schema;
    if (value.length < minItems || value.length > maxItems) return fault(`must have from ${minItems} to ${maxItems} entries`);
    return value.flatMap((item, index) => checkSchema(item, items, [...path, index]));
  }
  if (typeof value !== 'object' || value === null) return [];
  const { properties = {}, propertyNames, additionalProperties, required = [] } = schema;
  return [
    ...required.filter((key) => !Object.hasOwn(value, key)).flatMap((key) => fault(`"${key}" is missing`)),
    ...Object.entries(value).flatMap(([key, item]) => {
      const at = [...path, key];
      const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
      if (own === false) return fault(`"${key}" is not known here`, at);
      return [...(propertyNames ? checkSchema(key, propertyNames, at) : []), ...(own ? checkSchema(item, own, at) : [])];
    }),
  ];
}

/** Of several forms, the faults of the one that was most probably meant: of the right type, and the fewest. */
function checkAny(value: unknown, forms: readonly Schema[], path: Path): Fault[] {
  const results = forms.map((form) => ({ form, faults: checkSchema(value, form, path) }));
  if (results.some(({ faults }) => !faults.length)) return [];
  const kind = (value as { type?: unknown } | null)?.type;
  const named = results.filter(({ form }) => form.properties?.type?.enum?.includes(String(kind)));
  const likely = named.length ? named : results.filter(({ form }) => form.type === typeOf(value));
  if (!named.length && likely.length > 1) {
    const words = likely.flatMap(({ form }) => form.properties?.type?.enum ?? []);
    return [{ path, message: `"type" must be one of ${words.join(', ')}` }];
  }
  return likely[0]?.faults ?? [{ path, message: `must be ${forms.map(({ type }) => type).join(' or ')}` }];
}
