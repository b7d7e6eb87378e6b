import { app, protocol, type Session } from 'electron';

/** Before Electron is ready: the two schemes of ours, and a name resolver that knows no name. */
export function secureBeforeReady(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { ...privileges, codeCache: true } },
    { scheme: 'piece', privileges: { ...privileges, stream: true } },
  ]);
  // As root (a container that runs the tests) Chromium refuses to sandbox, and says so by this switch.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  for (const [name, value] of Object.entries({
    'host-resolver-rules': 'MAP * ~NOTFOUND',
    lang: 'fr', // native controls (dates) in the interface's language
    'disable-background-networking': '',
    'disable-component-update': '',
    'disable-domain-reliability': '',
    'no-pings': '',
  })) {
    app.commandLine.appendSwitch(name, value);
  }
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

const OWN_SCHEMES = new Set(['app:', 'piece:']);

/** Cuts a session from everything but our own two schemes: network, files, permissions, devices, downloads. */
export function secureSession(session: Session, developmentServer: string | undefined): void {
  const allowed = (address: string) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (!url) return false;
    if (OWN_SCHEMES.has(url.protocol)) return true;
    if (app.isPackaged) return false;
    if (url.protocol === 'devtools:') return true;
    return developmentServer !== undefined && url.host === new URL(developmentServer).host;
  };
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !allowed(details.url) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}
