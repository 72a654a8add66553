// Finds a Chromium for the tests in a browser, or installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { FriendlyError } from './friendly-error.mjs';
import { root } from './project.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A browser that runs: the one CHROME_PATH names, Playwright's own, one of the system, or one installed now by
 * Playwright or by the system's package manager.
 * @returns {string} path of the program
 */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new FriendlyError(`CHROME_PATH names ${chosen}, which does not run.`);
  }
  const found = present();
  if (found) return found;
  for (const install of [downloadWithPlaywright, installWithApt, installLibrariesWithPlaywright]) {
    install();
    const installed = present();
    if (installed) return installed;
  }
  throw new FriendlyError('The tests in a browser need Chromium or Chrome: none was found, and neither Playwright nor apt-get could install one. Install one, or name it with CHROME_PATH.');
}

/** The arguments for a browser that tests drive, without calls home. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function present() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const inPath = commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [chromium.executablePath(), ...inPath, ...places].find((program) => existsSync(program) && runs(program)) ?? null;
}

/** @param {string} program */
function runs(program) {
  if (process.platform === 'win32') return existsSync(program);
  return spawnSync(program, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function downloadWithPlaywright() {
  process.stdout.write('  No browser found; asking Playwright for Chromium …\n');
  playwright('install', 'chromium');
}

function installWithApt() {
  if (!mayInstallPackages()) return;
  process.stdout.write('  … that was not enough; asking apt-get for Chromium …\n');
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { stdio: 'ignore', timeout: 900_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], options);
}

/** Where the system has no Chromium of its own (Ubuntu), Playwright's may lack only libraries. */
function installLibrariesWithPlaywright() {
  if (!mayInstallPackages() || !existsSync(chromium.executablePath())) return;
  process.stdout.write('  … nor was that; asking Playwright for the libraries its Chromium needs …\n');
  playwright('install-deps', 'chromium');
}

function mayInstallPackages() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** @param {string[]} args */
function playwright(...args) {
  const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'ignore', timeout: 900_000, env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' } });
}
