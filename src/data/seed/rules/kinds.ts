import { factsOf, statementsFrom } from '../draft.js';
import { finding, type Rule } from '../rule.js';

type Kind = 'ENTERPRISE' | 'INVESTOR' | 'INSTITUTION';

const NEEDS: Readonly<Record<string, { readonly from?: Kind; readonly to?: Kind }>> = {
  INVESTED_IN: { from: 'INVESTOR', to: 'ENTERPRISE' },
  OCCUPIES: { from: 'ENTERPRISE' },
  SUPPLIES: { from: 'ENTERPRISE' },
  SUPPLIES_INDUSTRY: { from: 'ENTERPRISE' },
  LEADS: { from: 'ENTERPRISE' },
  RECOGNIZED_AS: { from: 'ENTERPRISE' },
  LISTED_AS: { from: 'ENTERPRISE' },
  REACHED: { from: 'ENTERPRISE' },
  RESEARCHES_WITH: { from: 'ENTERPRISE', to: 'INSTITUTION' },
  INCUBATED_BY: { from: 'ENTERPRISE', to: 'INSTITUTION' },
};

export const kinds: Rule = {
  name: 'kinds',
  description: 'Who invests is an INVESTOR, who supplies an ENTERPRISE, and only an INVESTOR has an investorKind.',
  check: ({ facts }) => {
    const kindsOf = new Map(facts.organizations.map(({ id, kinds: list }) => [id, list]));
    const lacks = (id: string, kind: Kind | undefined): boolean => {
      const list = kindsOf.get(id);
      return kind !== undefined && list !== undefined && !list.includes(kind);
    };
    const findings = factsOf(facts).flatMap((placed) => {
      const links = statementsFrom(placed).flatMap((statement) => statement.links);
      return links.flatMap(({ type, from, to }) => {
        const ends = [
          [from, NEEDS[type]?.from],
          [to, NEEDS[type]?.to],
        ] as const;
        const bad = ends.filter(([id, kind]) => lacks(id, kind));
        return bad.map(([id, kind]) =>
          finding(placed, `${type} needs ${id} to be an ${kind}.`, 'Add the kind to the organization.'),
        );
      });
    });
    const odd = facts.organizations.filter(
      ({ kinds: list, investorKind }) => investorKind !== undefined && !list.includes('INVESTOR'),
    );
    return [
      ...findings,
      ...odd.map(({ id, at }) =>
        finding(at, `${id} has an investorKind and is not an INVESTOR.`, 'Drop one or add the other.'),
      ),
    ];
  },
};
