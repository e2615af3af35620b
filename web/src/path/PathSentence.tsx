import { Fragment } from 'react';
import { Link } from 'react-router';
import { SourceChip } from '../evidence/SourceChip';
import type { ProofPathFragment } from '../generated/graphql';
import { pageOf } from '../link/routes';
import { useLang } from '../words/i18n';
import { useTerms } from '../words/terms';
import { type PathNode, stepsOf } from './sentence';

/** A proof, link by link: subject, verb, object, and the quotes behind each link. */
export function PathSentence({ path }: { readonly path: ProofPathFragment }) {
  const lang = useLang();
  const { term } = useTerms();
  const [comma, stop] = lang === 'zh' ? ['；', '。'] : ['; ', '.'];
  const steps = stepsOf(path);
  return (
    <p className="sentence">
      {steps.map(({ from, kind, to, product, link }, index) => (
        <Fragment key={`${link.from} ${kind} ${link.to}`}>
          <Named place={from} /> {term('LinkKind', kind)} <Named place={to} />
          {product !== null && <span className="muted">（{product}）</span>}
          <SourceChip
            of={`${from.name} ${term('LinkKind', kind)} ${to.name}`}
            citations={link.citations}
            confidence={link.confidence}
          />
          {index === steps.length - 1 ? stop : comma}
        </Fragment>
      ))}
    </p>
  );
}

function Named({ place }: { readonly place: PathNode }) {
  return <Link to={pageOf(place.type, place.id)}>{place.name}</Link>;
}
