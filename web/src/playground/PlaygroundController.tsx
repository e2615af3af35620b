export function PlaygroundController() {
  return null;
}
