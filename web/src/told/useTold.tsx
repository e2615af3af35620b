import { type OperationResult, useOperation } from '../api/useOperation';
import { ToldDocument, ToldOfIndustryDocument, type ToldOfIndustryQuery, type ToldQuery } from '../generated/graphql';
import { listPart } from '../table/ListTable';
import { list } from '../table/list';
import {
  useAwardColumns,
  useConcerningColumns,
  useCounterpartyColumns,
  useFoundingColumns,
  useGapColumns,
  useHeldColumns,
  useManagementColumns,
  useNeedColumns,
  useParticipationColumns,
  useReceivedColumns,
} from './columns';
import { useWords } from './words';

type Told = OperationResult<ToldQuery>;
type ToldOfIndustry = OperationResult<ToldOfIndustryQuery>;

/** What documents tell of a firm: what it got, won, asks for and took part in. Asked for by itself, beside what its page begins with. */
export function useToldOfFirm(id: string) {
  const t = useWords();
  const asked = useOperation(ToldDocument, { id });
  const received = list(asked, ({ node }) => (node && 'policiesReceived' in node ? node.policiesReceived : null), {
    label: t('received'),
    columns: useReceivedColumns(),
    keyOf: ({ policy, programme }) => `${policy.id} ${programme}`,
  });
  const awards = list(asked, ({ node }) => (node && 'awards' in node ? node.awards : null), {
    label: t('awards'),
    columns: useAwardColumns(),
  });
  const needs = list(asked, ({ node }) => (node && 'needs' in node ? node.needs : null), {
    label: t('needs'),
    columns: useNeedColumns(),
  });
  const gaps = list(asked, ({ node }) => (node && 'toldGaps' in node ? node.toldGaps : null), {
    label: t('gaps'),
    columns: useGapColumns(),
  });
  const events = list(asked, ({ node }) => (node && 'events' in node ? node.events.edges : null), {
    label: t('events'),
    columns: useParticipationColumns(),
    keyOf: ({ node, role }) => `${node.id} ${role}`,
  });
  return {
    files: [received, awards, needs, gaps, events],
    parts: [listPart(received), listPart(awards), listPart(needs), listPart(gaps), listPart(events)],
  };
}

/** Who set an organization up and who runs it, what it set up and runs, and who stands opposite without a name. */
export function useToldRelations(id: string) {
  const t = useWords();
  const asked = useOperation(ToldDocument, { id });
  const counterparties = list(asked, ({ node }) => (node && 'counterparties' in node ? node.counterparties : null), {
    label: t('counterparties'),
    columns: useCounterpartyColumns(),
  });
  const [founders, founded] = useFoundings(asked);
  const [managers, manages] = useManagements(asked);
  return {
    files: [counterparties, founders, founded, managers, manages],
    parts: [listPart(counterparties), listPart(founders), listPart(founded), listPart(managers), listPart(manages)],
  };
}

function useFoundings(asked: Told) {
  const t = useWords();
  return [
    list(asked, ({ node }) => (node && 'founders' in node ? node.founders : null), {
      label: t('founders'),
      columns: useFoundingColumns('founder'),
      keyOf: ({ founder }) => founder.id,
    }),
    list(asked, ({ node }) => (node && 'founded' in node ? node.founded : null), {
      label: t('founded'),
      columns: useFoundingColumns('organization'),
      keyOf: ({ organization }) => organization.id,
    }),
  ] as const;
}

function useManagements(asked: Told) {
  const t = useWords();
  return [
    list(asked, ({ node }) => (node && 'managers' in node ? node.managers : null), {
      label: t('managers'),
      columns: useManagementColumns('manager'),
      keyOf: ({ manager, role }) => `${manager.id} ${role}`,
    }),
    list(asked, ({ node }) => (node && 'manages' in node ? node.manages : null), {
      label: t('manages'),
      columns: useManagementColumns('organization'),
      keyOf: ({ organization, role }) => `${organization.id} ${role}`,
    }),
  ] as const;
}

/** What documents tell of a chain or a cluster: policies, needs, what it lacks, and fairs. */
export function useToldOfIndustry(id: string) {
  const t = useWords();
  const asked: ToldOfIndustry = useOperation(ToldOfIndustryDocument, { id });
  const policies = list(asked, ({ node }) => (node && 'policies' in node ? node.policies.edges : null), {
    label: t('policies'),
    columns: useConcerningColumns(),
    keyOf: ({ node, wording }) => `${node.id} ${wording}`,
  });
  const needs = list(asked, ({ node }) => (node && 'needs' in node ? node.needs : null), {
    label: t('needs'),
    columns: useNeedColumns(),
  });
  const gaps = list(asked, ({ node }) => (node && 'toldGaps' in node ? node.toldGaps : null), {
    label: t('gaps'),
    columns: useGapColumns(),
  });
  const events = list(asked, ({ node }) => (node && 'events' in node ? node.events : null), {
    label: t('eventsOn'),
    columns: useHeldColumns(),
  });
  return {
    files: [policies, needs, gaps, events],
    parts: [listPart(policies), listPart(needs), listPart(gaps), listPart(events)],
  };
}
