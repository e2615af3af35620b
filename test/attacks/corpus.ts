import type { Attack } from './attack.js';
import { addresses } from './corpus/addresses.js';
import { bodies } from './corpus/bodies.js';
import { bombs } from './corpus/bombs.js';
import { composed } from './corpus/composed.js';
import { hostile } from './corpus/hostile.js';
import { introspection } from './corpus/introspection.js';
import { many } from './corpus/many.js';
import { wide } from './corpus/wide.js';
import { work } from './corpus/work.js';

/** Every attack by its kind. The bench sends the same (bench/attacks.ts). */
export const corpus: Readonly<Record<string, readonly Attack[]>> = {
  'fragments that spread each other': bombs,
  'a statement out of little text': composed,
  'a level or depth of a document': wide,
  'parts of a document': many,
  'a hostile value': hostile,
  introspection,
  'a body': bodies,
  'an address': addresses,
  'rows and analyses': work,
};
