/** Files that are not what they should be, made for a test. */

import { open } from 'node:fs/promises';
import { crc32, deflateRawSync } from 'node:zlib';

/** A zip file with these parts. */
export function zip(parts: Readonly<Record<string, Buffer>>): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(content), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(content.length, 8);
    // Version 2.0, no flags, deflated, no time; the two lists say the same of each part.
    const common = Buffer.concat([
      Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0x21, 0]),
      sizes,
      word(name.length),
      word(0),
    ]);
    const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed]);
    const place = Buffer.alloc(4);
    place.writeUInt32LE(offset);
    directory.push(
      Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
      common,
      Buffer.alloc(10),
      place,
      Buffer.from(name),
    );
    local.push(head);
    offset += head.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(local.length, 8);
  end.writeUInt16LE(local.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, entries, end]);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

/** A Word document that unpacks to far more than a text can be. */
export function bomb(): Buffer {
  return zip({
    '[Content_Types].xml': Buffer.from('<Types/>'),
    'word/document.xml': Buffer.alloc(48 << 20, ' '),
  });
}

/** Makes a project say that a later program wrote it: SQLite keeps the version at byte 60. */
export async function makeNewer(project: string): Promise<void> {
  const file = await open(project, 'r+');
  try {
    const version = Buffer.alloc(4);
    version.writeUInt32BE(99);
    await file.write(version, 0, 4, 60);
  } finally {
    await file.close();
  }
}
