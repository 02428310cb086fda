/** The reader of traces: a reader that overlooks a call makes the traced day worthless. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { OPTIONS, readTrace } from './trace.mjs';

const quiet = `
101 execve("/usr/bin/sitat-app", ["sitat-app"], 0x7ffd /* 20 vars */) = 0
101 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 4
101 connect(4, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X7"}, 20) = 0
102 socketpair(AF_UNIX, SOCK_SEQPACKET|SOCK_CLOEXEC, 0, [5, 6]) = 0
102 sendmsg(5, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base=""..., iov_len=8}], msg_iovlen=1}, MSG_NOSIGNAL <unfinished ...>
103 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 7
102 <... sendmsg resumed>) = 8
103 +++ exited with 0 +++
`;

test('what stays within the machine is counted and is no complaint', () => {
  const { calls, families, programs, places, complaints } = readTrace(quiet);
  assert.deepEqual(complaints, []);
  assert.equal(calls.get('socket'), 2);
  assert.equal(calls.get('sendmsg'), 2);
  assert.deepEqual(
    [...families],
    [
      ['AF_UNIX', 3],
      ['AF_NETLINK', 1],
    ],
  );
  assert.deepEqual([...programs], ['/usr/bin/sitat-app']);
  assert.deepEqual([...places], ['@"/tmp/.X11-unix/X7"']);
});

test('a program whose start another one has cut in two is among the programs, and one that did not start is not', () => {
  const { programs, complaints } = readTrace(`
201 execve("/usr/lib/first", ["first"], 0x7ffd /* 20 vars */ <unfinished ...>
202 execve("/usr/lib/second", ["second"], 0x7ffd /* 20 vars */ <unfinished ...>
203 execve("/usr/lib/third", ["third"], 0x7ffd /* 20 vars */ <unfinished ...>
201 <... execve resumed>) = 0
202 <... execve resumed>) = -1 ENOENT (No such file or directory)
204 +++ superseded by execve in pid 203 +++
204 <... execve resumed>) = 0
`);
  assert.deepEqual(complaints, []);
  assert.deepEqual([...programs], ['/usr/lib/first', '/usr/lib/third']);
});

for (const line of [
  '7 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC|SOCK_NONBLOCK, IPPROTO_TCP) = 12',
  '7 socket(AF_INET6, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 12',
  '7 socket(PF_INET, SOCK_DGRAM, IPPROTO_UDP <unfinished ...>',
  '7 socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL)) = -1 EPERM (Operation not permitted)',
  '7 socket(AF_VSOCK, SOCK_STREAM, 0) = 3',
  '7 socket(0x63 /* AF_??? */, SOCK_STREAM, 0) = -1 EAFNOSUPPORT (Address family not supported by protocol)',
  '7 connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 EINPROGRESS',
  '7 sendto(3, ""..., 40, MSG_NOSIGNAL, {sa_family=AF_INET6, sin6_port=htons(53)}, 28) = 40',
  '7 <... recvfrom resumed>""..., 512, 0, {sa_family=AF_INET, sin_port=htons(53)}, [28 => 16]) = 100',
  '7 connect(5, {sa_family=AF_UNIX, sun_path="/run/systemd/resolve/io.systemd.Resolve"}, 42) = 0',
  '7 io_uring_setup(128, {flags=0}) = 9',
  'something else altogether',
]) {
  test(`a complaint: ${line.slice(2, 60)}`, () => {
    assert.equal(readTrace(quiet + line).complaints.length, 1);
  });
}

test('a program that asks the net is caught in the act', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitat-trace-'));
  try {
    const file = join(folder, 'trace');
    const asking = "require('node:net').connect(9, '127.0.0.1').on('error', () => {})";
    const ran = spawnSync('strace', [...OPTIONS, '-o', file, process.execPath, '-e', asking]);
    assert.equal(ran.status, 0, `strace could not trace: ${ran.stderr ?? ran.error}`);
    const { complaints, programs } = readTrace(readFileSync(file, 'utf8'));
    assert.ok(
      complaints.some((line) => /socket\(AF_INET,/.test(line)),
      complaints.join('\n'),
    );
    assert.ok(
      complaints.some((line) => /connect\(.*AF_INET/.test(line)),
      complaints.join('\n'),
    );
    assert.ok(programs.has(process.execPath));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
