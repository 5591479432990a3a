import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import audioLines from 'lucide-static/icons/audio-lines.svg?raw';
import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import chartSpline from 'lucide-static/icons/chart-spline.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import fileAudio from 'lucide-static/icons/file-audio.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import gem from 'lucide-static/icons/gem.svg?raw';
import hardDrive from 'lucide-static/icons/hard-drive.svg?raw';
import headphones from 'lucide-static/icons/headphones.svg?raw';
import imageDown from 'lucide-static/icons/image-down.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import library from 'lucide-static/icons/library.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import messageCircle from 'lucide-static/icons/message-circle.svg?raw';
import messageCircleQuestionMark from 'lucide-static/icons/message-circle-question-mark.svg?raw';
import messagesSquare from 'lucide-static/icons/messages-square.svg?raw';
import mic from 'lucide-static/icons/mic.svg?raw';
import micOff from 'lucide-static/icons/mic-off.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import pencil from 'lucide-static/icons/pencil.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import rotateCcw from 'lucide-static/icons/rotate-ccw.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import settings2 from 'lucide-static/icons/settings-2.svg?raw';
import skipForward from 'lucide-static/icons/skip-forward.svg?raw';
import square from 'lucide-static/icons/square.svg?raw';
import table2 from 'lucide-static/icons/table-2.svg?raw';
import timer from 'lucide-static/icons/timer.svg?raw';
import trash2 from 'lucide-static/icons/trash-2.svg?raw';
import undo2 from 'lucide-static/icons/undo-2.svg?raw';
import volume2 from 'lucide-static/icons/volume-2.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

/** The icons that are used, by their Lucide names. One icon, one meaning. */
const ICONS = {
  'arrow-left': arrowLeft,
  'audio-lines': audioLines,
  'book-open': bookOpen,
  'chart-spline': chartSpline,
  check,
  'chevron-down': chevronDown,
  'chevron-right': chevronRight,
  download,
  'file-audio': fileAudio,
  'file-text': fileText,
  gem,
  'hard-drive': hardDrive,
  headphones,
  'image-down': imageDown,
  info,
  library,
  lock,
  'message-circle': messageCircle,
  'message-circle-question-mark': messageCircleQuestionMark,
  'messages-square': messagesSquare,
  mic,
  'mic-off': micOff,
  pause,
  pencil,
  play,
  'rotate-ccw': rotateCcw,
  search,
  'settings-2': settings2,
  'skip-forward': skipForward,
  square,
  'table-2': table2,
  timer,
  'trash-2': trash2,
  'undo-2': undo2,
  'volume-2': volume2,
  x,
} as const satisfies Record<string, string>;

export type IconName = keyof typeof ICONS;

/**
 * Draws one icon, hidden from screen readers: a word stands beside it, or its button has a name. 20 px, with `small`
 * 16.
 */
@customElement('icon-mark')
export class IconMark extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      inline-size: 20px;
      block-size: 20px;
    }
    :host([small]) {
      inline-size: 16px;
      block-size: 16px;
    }
    svg {
      inline-size: 100%;
      block-size: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `;

  @property() name!: IconName;
  @property({ type: Boolean, reflect: true }) small = false;

  protected override render() {
    return html`<svg viewBox="0 0 24 24" aria-hidden="true">${unsafeSVG(strokesOf(ICONS[this.name]))}</svg>`;
  }
}

/** What an icon file draws, without its outer element, whose size and stroke are ours. */
function strokesOf(file: string): string {
  return file.slice(file.indexOf('>', file.indexOf('<svg')) + 1, file.lastIndexOf('</svg>'));
}
