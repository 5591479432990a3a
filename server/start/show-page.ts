import open from 'open';

/** What of the machine decides whether a page can be shown on it. */
export type Surroundings = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly userName: string;
  readonly hostName: string;
};

/** Opens the page in the person's browser; what keeps it from opening is said on standard error. */
export async function openPage(url: string): Promise<void> {
  try {
    const browser = await open(url);
    browser.once('error', sayItDidNotOpen);
  } catch {
    sayItDidNotOpen();
  }
}

/** Why no browser can be opened here and how to reach the page all the same; null where one can. */
export function explainNoBrowser(port: number, surroundings: Surroundings): string | null {
  const { environment, platform, userName, hostName } = surroundings;
  const tunnel = `ssh -N -L ${port}:127.0.0.1:${port}`;
  const [, , serverHost, serverPort] = (environment.SSH_CONNECTION ?? '').split(' ');
  if (serverHost !== undefined) {
    const otherPort = serverPort === '22' || serverPort === undefined ? '' : ` -p ${serverPort}`;
    return `You are here over ssh. On your own machine run "${tunnel}${otherPort} ${userName}@${serverHost}", then open the address there.`;
  }
  const hasDisplay = isSet(environment.DISPLAY) || isSet(environment.WAYLAND_DISPLAY);
  // Under Windows' own Linux, the browser is that of Windows.
  const isWindowsInside = isSet(environment.WSL_DISTRO_NAME);
  if (platform === 'darwin' || platform === 'win32' || hasDisplay || isWindowsInside) return null;
  return `No screen here. From another machine run "${tunnel} ${userName}@${hostName}", then open the address there.`;
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && variable !== '';
}

function sayItDidNotOpen(): void {
  process.stderr.write('The browser did not open: open the address yourself.\n');
}
