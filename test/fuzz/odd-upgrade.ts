import type { Dice } from './dice.ts';
import { SPOKEN } from './make-mischief.ts';
import { GOOD_UPGRADE, headOf } from './raw-client.ts';

const HEADERS = [
  'Upgrade: websocket, h2c',
  'Upgrade: h2c',
  'Upgrade:',
  'Connection: close',
  'Connection: keep-alive, Upgrade',
  'Sec-WebSocket-Version: 8',
  'Sec-WebSocket-Version: 99999999999999999999',
  'Sec-WebSocket-Version: ',
  'Sec-WebSocket-Key: short',
  `Sec-WebSocket-Key: ${'A'.repeat(4000)}`,
  'Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits=99',
  'Sec-WebSocket-Extensions: ;;;,,="',
  'Sec-WebSocket-Protocol: a,,b',
  `Sec-WebSocket-Protocol: ${SPOKEN}`,
  'Origin: null',
  'Origin: http://evil.example',
  'Host: evil.example',
  'Host: ',
  'Authorization: Bearer wrong',
  'Authorization: Basic Og==',
  `Cookie: ${SPOKEN}=${'%'.repeat(500)}`,
  'Content-Length: 5',
  'Transfer-Encoding: chunked',
  'Expect: 100-continue',
  `X-Long: ${'a'.repeat(20_000)}`,
  'X-Bytes: \u00ff\u0080',
  'X-Nul: \u0000',
  ' folded: yes',
  'no colon',
] as const;

const REQUESTS = [
  'POST /api/interview HTTP/1.1',
  'GET /api/interview HTTP/1.0',
  'GET /api/interview HTTP/9.9',
  'GET /api/%69nterview HTTP/1.1',
  'GET /api/interview/.. HTTP/1.1',
  `GET /api/interview?${SPOKEN} HTTP/1.1`,
  `GET /${'a'.repeat(9000)} HTTP/1.1`,
  'GET http://evil.example/api/interview HTTP/1.1',
  'GET //api//interview HTTP/1.1',
  'GET /api/sessions HTTP/1.1',
  'GET /%ff HTTP/1.1',
  'CONNECT 127.0.0.1:1 HTTP/1.1',
  'get /api/interview HTTP/1.1',
  '\u0000\u0001',
  '',
] as const;

/** Asks for the socket as no browser does: with one to three lines put in, left out, or in another's place. */
export function makeOddUpgrade(dice: Dice): Buffer {
  const lines: string[] = [...GOOD_UPGRADE];
  if (dice.isOnceIn(2)) lines[0] = dice.pick(REQUESTS);
  for (let i = dice.below(3); i >= 0; i -= 1) {
    const header = dice.pick(HEADERS);
    const name = header.slice(0, header.indexOf(':') + 1);
    const known = lines.findIndex((line) => name !== '' && line.startsWith(name));
    if (known > 0) lines.splice(known, dice.isOnceIn(4) ? 0 : 1, header);
    else lines.push(header);
    if (dice.isOnceIn(4)) lines.splice(1 + dice.below(lines.length - 1), 1);
  }
  return headOf(lines);
}
