import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { SetupError } from '../../errors.js';
import { percentSteps } from './export.js';
import {
  type Footer,
  footer,
  type Header,
  header,
  type NodeLine,
  nodeLine,
  type RelationshipLine,
  relationshipLine,
  VERSION,
} from './format.js';
import { linesOf } from './lines.js';

export interface Checked {
  readonly header: Header;
  readonly footer: Footer;
}

/** Reads a whole export and writes nothing: its form, its counts and its hash, so that nothing of a bad one reaches a store. */
export async function checkExport(path: string, say: (message: string) => void): Promise<Checked> {
  const hash = createHash('sha256');
  const seen = { nodes: 0, relationships: 0 };
  let head: Header | null = null;
  let end: Footer | null = null;
  let step: () => void = () => undefined;
  for await (const line of linesOf(path)) {
    if (end) throw new SetupError(`${path} goes on after its end; take another export.`);
    const value = parsed(line);
    if (!head) {
      head = headerOf(value, path);
      step = percentSteps(head.nodes + head.relationships, (percent) => say(`Checking ${path}: ${percent} % …`));
    } else if (footer.safeParse(value).success) end = footer.parse(value);
    else countElement(value, seen, path);
    if (!end) hash.update(line);
    step();
  }
  if (!head) throw foreign(path);
  if (!end) throw new SetupError(`${path} is cut off: its last line is missing; take another export.`);
  const isWhole = end.lines === hash.digest('hex') && [head, end].every((said) => isCounted(said, seen));
  if (!isWhole) throw new SetupError(`${path} is damaged: its hash or its counts do not fit; take another export.`);
  return { header: head, footer: end };
}

/** The elements of an export that was checked. */
export async function* elementsOfFile(path: string): AsyncGenerator<NodeLine | RelationshipLine> {
  let isFirst = true;
  for await (const line of linesOf(path)) {
    const element = isFirst ? null : elementOf(parsed(line));
    isFirst = false;
    if (element) yield element;
  }
}

function headerOf(value: unknown, path: string): Header {
  const { success, data } = header.safeParse(value);
  if (!success) throw foreign(path);
  if (data.version <= VERSION) return data;
  throw new SetupError(
    `${path} was written by a newer program (${data.program}, format ${data.version}, and this one reads ${VERSION}); update this one.`,
  );
}

function countElement(value: unknown, seen: { nodes: number; relationships: number }, path: string): void {
  const element = elementOf(value);
  if (!element) {
    const line = 2 + seen.nodes + seen.relationships;
    throw new SetupError(`${path} is damaged: line ${line} is not a node and no relationship; take another export.`);
  }
  if ('key' in element) seen.nodes += 1;
  else seen.relationships += 1;
}

function elementOf(value: unknown): NodeLine | RelationshipLine | null {
  return nodeLine.safeParse(value).data ?? relationshipLine.safeParse(value).data ?? null;
}

/** Null for what is not a line of JSON in UTF-8. */
function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line)) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

function isCounted(said: z.output<typeof footer> | Header, seen: { nodes: number; relationships: number }): boolean {
  return said.nodes === seen.nodes && said.relationships === seen.relationships;
}

function foreign(path: string): SetupError {
  return new SetupError(`${path} is not an export of this program; give a file that \`liantu export\` wrote.`);
}
