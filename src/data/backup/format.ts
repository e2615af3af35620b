import { z } from 'zod';
import { propertyValues } from './values.js';

/** Whoever changes what a line says, or what the content's hash is of, raises it, and reads the older ones still. From 3 on entries of the journal are no part of the hash. */
export const VERSION = 3;
/** From this version on the content's hash leaves load times out: a table that is imported, undone and imported again is the same content. */
export const WITHOUT_LOAD_TIMES = 2;

/**
 * An export is text, a JSON object a line: a header, the nodes, the relationships, a footer. A node's key tells it from every
 * other of its file alone: its id, for people, and its number in the store that it came from.
 */
export const header = z.strictObject({
  liantu: z.literal('export'),
  version: z.int(),
  created: z.string(),
  program: z.string(),
  nodes: z.int(),
  relationships: z.int(),
});
export const nodeLine = z.strictObject({ key: z.string(), labels: z.array(z.string()), properties: propertyValues });
export const relationshipLine = z.strictObject({
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties: propertyValues,
});
export const footer = z.strictObject({
  end: z.literal('export'),
  nodes: z.int(),
  relationships: z.int(),
  /** SHA-256 of every byte before this line. */
  lines: z.string(),
  /** What the store holds, however it is numbered and in whatever order it is read (content.ts). */
  content: z.string(),
});

export type Header = z.output<typeof header>;
export type NodeLine = z.output<typeof nodeLine>;
export type RelationshipLine = z.output<typeof relationshipLine>;
export type Footer = z.output<typeof footer>;
