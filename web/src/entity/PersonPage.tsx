import { useOperation } from '../api/useOperation';
import { SourceChip } from '../evidence/SourceChip';
import { PersonEntityDocument } from '../generated/graphql';
import { listPart } from '../table/ListTable';
import { list } from '../table/list';
import { useFoundingColumns, useManagementColumns } from '../told/columns';
import { useWords as useToldWords } from '../told/words';
import { Facts } from '../view/Facts';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useTerms } from '../words/terms';
import { EntityFrame, type EntityHead } from './EntityFrame';

/** A name and the roles that documents state, and nothing else (docs/decisions/0027). */
export function PersonPage({ head }: { readonly head: EntityHead }) {
  const told = useToldWords();
  const { term } = useTerms();
  const asked = useOperation(PersonEntityDocument, { id: head.id });
  const found = asked.data?.person;
  const founded = list(asked, ({ person }) => person?.founded, {
    label: told('founded'),
    columns: useFoundingColumns('organization'),
    keyOf: ({ organization }) => organization.id,
  });
  const manages = list(asked, ({ person }) => person?.manages, {
    label: told('manages'),
    columns: useManagementColumns('organization'),
    keyOf: ({ organization, role }) => `${organization.id} ${role}`,
  });
  const source = found && <SourceChip of={head.name} citations={found.citations} />;
  return (
    <EntityFrame head={head} links={[term('Type', 'Person')]} asked={asked} files={[founded, manages]}>
      <Answer asked={asked}>
        <Facts facts={[[term('Type', 'Source'), source]]} />
        <Parts parts={[listPart(founded), listPart(manages)]} />
      </Answer>
    </EntityFrame>
  );
}
