import { vi } from 'vitest';

/**
 * Answers the pages' requests by their method and path, the first that matches; an answer of null is a 404.
 *
 * @returns what was asked, in order
 */
export function answerApi(
  answers: Readonly<Record<string, (body: unknown) => unknown>>,
): { readonly asked: string; readonly body: unknown }[] {
  const heard: { asked: string; body: unknown }[] = [];
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const { method, url } = new Request(input, init);
    const { pathname, search } = new URL(url);
    const asked = `${method} ${pathname}${search}`;
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : null;
    heard.push({ asked, body });
    const found = Object.entries(answers).find(([start]) => asked.startsWith(start));
    const answer = found?.[1](body) ?? null;
    return answer === null
      ? Response.json({ message: 'Not there.' }, { status: 404 })
      : Response.json(answer);
  });
  return heard;
}
