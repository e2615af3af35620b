// Known vulnerabilities of what runs in production: one line each, and a failure if any is high or critical. A registry
// that keeps no advisories, or none that can be reached, is said to be skipped: the gate tells, and does not pretend.
import { spawnSync } from 'node:child_process';

const GRAVE = new Set(['high', 'critical']);
/** No such endpoint, or nobody there; anything else that is not a report is a failure. */
const ABSENT =
  /\b(404|405|501|ENOAUDIT|ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)\b/;

const args = ['audit', '--omit=dev', '--json'];
const { stdout, stderr, error } = spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' });
if (error) throw error;
const report = read(stdout);

if (report?.vulnerabilities) {
  const found = Object.values(report.vulnerabilities);
  for (const { name, severity, range, via } of found) {
    const why = via.map((cause) => (typeof cause === 'string' ? `through ${cause}` : `${cause.title} (${cause.url})`));
    console.log(`${severity}: ${name} ${range}: ${why.join('; ')}`);
  }
  const grave = found.filter(({ severity }) => GRAVE.has(severity));
  console.log(`Dependencies: ${found.length} with a known vulnerability, ${grave.length} of them high or critical.`);
  if (grave.length > 0) process.exitCode = 1;
} else {
  const why = String(report?.message ?? report?.error?.summary ?? stderr)
    .trim()
    .split('\n')[0];
  if (ABSENT.test(`${report?.statusCode ?? ''} ${report?.error?.code ?? ''} ${why} ${stderr}`)) {
    console.log('Dependencies: the audit was skipped, since the registry has no audit endpoint or cannot be reached.');
  } else {
    console.error(`Dependencies: npm audit gave no report: ${why}`);
    process.exitCode = 1;
  }
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
