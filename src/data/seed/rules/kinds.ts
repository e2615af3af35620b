import { factsOf, statementsFrom } from '../draft.js';
import { endsOf, type OrganizationKind } from '../relationship.js';
import { finding, type Rule } from '../rule.js';

export const kinds: Rule = {
  name: 'kinds',
  description: 'Who invests is an INVESTOR, and who supplies an ENTERPRISE.',
  check: ({ facts }) => {
    const kindsOf = new Map(facts.organizations.map(({ id, kinds: list }) => [id, list]));
    const lacks = (id: string, kind: OrganizationKind | null): boolean => {
      const list = kindsOf.get(id);
      return kind !== null && list !== undefined && !list.includes(kind);
    };
    return factsOf(facts).flatMap((placed) => {
      const links = statementsFrom(placed).flatMap((statement) => statement.links);
      return links.flatMap(({ type, from, to }) => {
        const ends = [
          [from, endsOf(type).from],
          [to, endsOf(type).to],
        ] as const;
        const bad = ends.filter(([id, kind]) => lacks(id, kind));
        return bad.map(([id, kind]) =>
          finding(placed, `${type} needs ${id} to be an ${kind}.`, 'Add the kind to the organization.'),
        );
      });
    });
  },
};
