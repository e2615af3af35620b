export function DeveloperPanel() {
  return null;
}
