import { readFileSync } from 'node:fs';
import type { Finding } from '../../rehearse/finding.js';
import { Failure } from '../failure.js';

/** What a finding is known by in another rehearsal. */
const keyOf = ({ check, slide, of }: Pick<Finding, 'check' | 'slide' | 'of'>) =>
  JSON.stringify([check, slide, ...of]);

/**
 * The findings that an earlier rehearsal's JSON has not.
 *
 * @throws Failure for a file that is none.
 */
export function withoutAccepted(findings: readonly Finding[], file?: string): readonly Finding[] {
  if (file === undefined) return findings;
  const accepted = new Set(readAccepted(file).map(keyOf));
  return findings.filter((finding) => !accepted.has(keyOf(finding)));
}

function readAccepted(file: string): readonly Finding[] {
  const data = parsed(file);
  const { findings } = (data ?? {}) as { findings?: readonly Finding[] };
  const isRight = Array.isArray(findings) && findings.every(({ of }) => Array.isArray(of));
  if (isRight && findings) return findings;
  throw new Failure(`${file} is no file of rehearse --json.`, 'usage');
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${(error as Error).message}`, 'usage');
  }
}
