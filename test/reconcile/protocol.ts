import { z } from 'zod';

/**
 * The forms of the Reconciliation Service API 0.2 (W3C Entity Reconciliation Community Group, final report of 10 April 2023), written
 * by hand from its text. Stricter than it where that tells a slip: of an answer no other keys are taken than those that it names.
 */
const text = z.string().min(1);
const address = z.url({ protocol: /^https?$/ });
const template = text.regex(/\{\{id\}\}/);

const named = z.strictObject({ id: text, name: text, description: text.optional() });
/** What a type is narrower than are types as well. */
const type = named.extend({
  get broader() {
    return z.array(type).optional();
  },
});
const typeOrId = z.union([text, z.strictObject({ id: text, name: text.optional() })]);
const service = z.strictObject({
  service_url: address,
  service_path: text,
  flyout_service_url: address.optional(),
  flyout_service_path: text.regex(/\$\{id\}/).optional(),
});
const place = z.strictObject({ service_url: address, service_path: text });
/** Instants in ISO 8601, or an entity, or what has no value. */
const cell = z.union([
  z.strictObject({}),
  named,
  z.strictObject({ str: z.string() }),
  z.strictObject({ float: z.number() }),
  z.strictObject({ int: z.int() }),
  z.strictObject({ date: z.iso.datetime({ offset: true }) }),
]);
/** What a property of a query may be: values, or entities by id. */
const value = z.union([z.string(), z.number(), z.boolean(), z.object({ id: text, name: text.optional() })]);

export const FORMS = {
  manifest: z.strictObject({
    versions: z.array(text).refine((versions) => versions.includes('0.2')),
    ...{ name: text, identifierSpace: address, schemaSpace: address },
    defaultTypes: z.array(type).optional(),
    batchSize: z.int().positive().optional(),
    view: z.strictObject({ url: template }).optional(),
    preview: z.strictObject({ url: template, width: z.int().positive(), height: z.int().positive() }).optional(),
    suggest: z.strictObject({ entity: service, type: service, property: service }).partial().optional(),
    extend: z.strictObject({ propose_properties: place, property_settings: z.array(z.never()) }).optional(),
  }),
  queries: z.record(
    text,
    z
      .strictObject({
        query: text.optional(),
        type: z.union([text, z.array(text)]).optional(),
        limit: z.int().positive().optional(),
        properties: z.array(z.strictObject({ pid: text, v: z.union([value, z.array(value)]) })).optional(),
        type_strict: z.enum(['any', 'all', 'should']).optional(),
      })
      .refine(({ query, properties }) => query !== undefined || properties !== undefined),
  ),
  results: z.record(
    text,
    z.strictObject({
      result: z.array(
        named.extend({
          score: z.number(),
          match: z.boolean(),
          type: z.array(typeOrId),
          features: z.array(z.strictObject({ id: text, value: z.union([z.number(), z.boolean()]) })).optional(),
        }),
      ),
    }),
  ),
  suggestedEntities: z.strictObject({ result: z.array(named.extend({ notable: z.array(typeOrId).optional() })) }),
  suggestedTypes: z.strictObject({ result: z.array(type) }),
  suggestedProperties: z.strictObject({ result: z.array(named) }),
  proposedProperties: z.strictObject({
    properties: z.array(named),
    type: text.optional(),
    limit: z.int().positive().optional(),
  }),
  extension: z.strictObject({ ids: z.array(text), properties: z.array(z.object({ id: text })) }),
  extended: z.strictObject({
    meta: z.array(z.strictObject({ id: text, name: text, type: typeOrId.optional(), service: address.optional() })),
    rows: z.record(text, z.record(text, z.array(cell))),
  }),
};
