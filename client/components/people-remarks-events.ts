import type { Remark } from '../../core/session/mark.ts';

/** A remark was written, or written anew: the newest of a `remarkId` holds. */
export class WriteRemarkEvent extends Event {
  readonly remark: Remark;

  constructor(remark: Remark) {
    super('write-remark');
    this.remark = remark;
  }
}

/** A remark is to be removed. */
export class RemoveRemarkEvent extends Event {
  readonly remarkId: string;

  constructor(remarkId: string) {
    super('remove-remark');
    this.remarkId = remarkId;
  }
}

/** An answer is, or is no longer, to be given once more. */
export class SendBackEvent extends Event {
  readonly isSentBack: boolean;

  constructor(isSentBack: boolean) {
    super('send-back');
    this.isSentBack = isSentBack;
  }
}
