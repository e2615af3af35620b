import { useBase } from '../app/world';
import { useLink } from '../link/useLink';
import { examplesOf, typed } from './examples';
import { PlaygroundPanel } from './PlaygroundPanel';
import { playgroundCodec } from './state';
import { useWriting } from './useWriting';

export function PlaygroundController() {
  const base = useBase();
  const { state, go } = useLink(playgroundCodec);
  const examples = examplesOf(base !== '');
  const [first] = examples;
  const shown = state.query === '' && first ? typed(first) : state;
  const { round, write } = useWriting(shown, go);
  return (
    <PlaygroundPanel
      key={round}
      base={base}
      query={shown.query}
      variables={shown.variables}
      examples={examples}
      onExample={(example) => go(typed(example))}
      onEdit={write}
    />
  );
}
