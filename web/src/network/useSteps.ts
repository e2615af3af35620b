import { useEffect, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';

/** Goes back one step of this view, and never out of it; null when there is nothing to undo. */
export function useUndo(): (() => void) | null {
  const { key } = useLocation();
  const move = useNavigationType();
  const go = useNavigate();
  const [steps, setSteps] = useState<Steps>([key]);
  useEffect(() => setSteps((before) => stepped(before, key, move)), [key, move]);
  return steps.length > 1 ? () => void go(-1) : null;
}

/** The nodes of the browser's history that were reached inside this view: what can be undone without leaving it. */
export type Steps = readonly string[];

export function stepped(steps: Steps, key: string, move: 'PUSH' | 'REPLACE' | 'POP'): Steps {
  if (steps.at(-1) === key) return steps;
  if (move === 'PUSH') return [...steps, key];
  if (move === 'REPLACE') return [...steps.slice(0, -1), key];
  const at = steps.indexOf(key);
  return at === -1 ? [key] : steps.slice(0, at + 1);
}
