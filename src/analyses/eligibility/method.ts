import type { Coverage, Method } from '../common/method.js';
import { YEARS_VALID } from '../common/validity.js';
import type { FirmPlace } from './queries.js';

interface Lists {
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
}

export interface Scope {
  /** The region that the firm is thought of in. */
  readonly region: FirmPlace | null;
  readonly places: readonly FirmPlace[];
  readonly asOf: string | null;
}

export function coverageOf(items: readonly Lists[], scope: Scope, undated: number): Coverage {
  const known = items.reduce((sum, { met, unmet }) => sum + met.length + unmet.length, 0);
  const expected = items.reduce((sum, { unknown }) => sum + unknown.length, known);
  const leftOut = undated === 0 ? [] : [`Left out, as no document dates them: ${undated} titles and listings.`];
  const note =
    items.length === 0
      ? ['No document names a measure of a policy here, which does not mean that there is none.', ...leftOut].join(' ')
      : [
          `${known} of ${expected} conditions of ${items.length} measures are decided by a cited fact.`,
          ...(isPlaceless(scope)
            ? ['No document says where this firm is: the policies of every region are listed.']
            : []),
          ...leftOut,
          'What no document says of a firm is unknown, not absent; of most measures the documents state no condition.',
        ].join(' ');
  return { known, expected, share: expected === 0 ? null : known / expected, note };
}

export function methodOf(scope: Scope): Method {
  const { asOf } = scope;
  const day = asOf ? `on ${asOf}` : 'on no date, as none is asked for and the documents have none';
  return {
    name: 'Policy match (政策匹配)',
    version: '1',
    parameters: [
      reachInWords(scope),
      `a title holds for ${YEARS_VALID} years unless its source says otherwise, judged ${day}`,
      '“专精特新” is met by SRDI_SME, LITTLE_GIANT or CHAMPION; “小巨人” alone is the national title, in source:003 the municipal one',
      'met and unmet only by a cited fact; everything else is unknown',
    ],
    reference: null,
  };
}

function isPlaceless({ region, places }: Scope): boolean {
  return region === null && places.length === 0;
}

function reachInWords(scope: Scope): string {
  const { region } = scope;
  if (region) return `policies of ${region.id} and of what it is part of, as if the firm were there`;
  if (isPlaceless(scope)) return 'policies of every region, as no place of the firm is known';
  return 'policies of the places of the firm and of the regions above and below them';
}
