import type { InterviewView } from '../../core/protocol/interview-view.ts';
import type { WayIn } from './way-in.ts';

/** A connection is cut seldom; so many in a row are refused. */
const ATTEMPTS = 50;

/** Where the server says that a session stands; asked until a connection holds long enough, and null where none does. */
export async function readServedView(way: WayIn, sessionId: string): Promise<InterviewView | null> {
  for (let i = 0; i < ATTEMPTS; i += 1) {
    const entered = await way.enter(sessionId);
    entered?.socket.terminate();
    if (entered !== null) return entered.welcome.view;
  }
  return null;
}
