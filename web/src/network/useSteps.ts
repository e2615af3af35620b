import { useEffect, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { type Steps, stepped } from './steps';

/** Goes back one step of this view, and never out of it; null when there is nothing to undo. */
export function useUndo(): (() => void) | null {
  const { key } = useLocation();
  const move = useNavigationType();
  const go = useNavigate();
  const [steps, setSteps] = useState<Steps>([key]);
  useEffect(() => setSteps((before) => stepped(before, key, move)), [key, move]);
  return steps.length > 1 ? () => void go(-1) : null;
}
