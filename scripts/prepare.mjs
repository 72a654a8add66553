// What every way to run the app needs first: packages, the generated database client and, for most, a build.
import { FriendlyError } from './friendly-error.mjs';
import { ensureInstalled } from './install.mjs';
import { nodeProblem } from './project.mjs';
import { step } from './step.mjs';

/** @param {AbortSignal} signal */
export async function prepare(signal) {
  const problem = nodeProblem(process.versions.node);
  if (problem) throw new FriendlyError(problem);
  await step('packages', () => ensureInstalled(signal), (installed) => (installed ? 'installed' : 'up to date'));
  const { ensureGenerated } = await import('./generate.mjs');
  await step('client', ensureGenerated, (written) => (written ? 'generated' : 'up to date'));
}

/**
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @returns {Promise<string>} the folder of a build of the present sources, kept as long as this process lives
 */
export async function prepareBuild(lifetime) {
  const { ensureBuilt, markUsed } = await import('./build.mjs');
  const { folder } = await step('build', () => ensureBuilt(lifetime.signal), ({ built }) => (built ? 'made' : 'up to date'));
  lifetime.onEnd(markUsed(folder));
  return folder;
}
