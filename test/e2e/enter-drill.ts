import type { Page } from 'playwright';
import type { Product } from './product.ts';
import { waitForRoom } from './room.ts';

/** Makes a drill whose questions are read, and goes into its room. */
export async function enterDrill(
  { page, product }: { readonly page: Page; readonly product: Product },
  choices: object,
): Promise<void> {
  const response = await product.fetch('/drills', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ isVisualOnly: true, takes: 1, bankId: 'behavioural', ...choices }),
  });
  const { id } = (await response.json()) as { id: string };
  await page.goto(`${product.origin}/interview/${id}`);
  // The browser may remember that this origin was clicked, and let sound run at once.
  const goOn = page.getByRole('button', { name: 'Go on' });
  await goOn.or(page.getByRole('button', { name: 'Done' })).waitFor();
  if (await goOn.isVisible()) await goOn.click();
  await waitForRoom(page, ({ phase }) => phase === 'listening');
}
