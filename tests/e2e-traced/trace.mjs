/**
 * Reads what strace writes of the calls that could reach a network, and says what must not be among them.
 *
 * Two families of sockets stay within the machine: AF_UNIX, by which programs of one machine talk (the screen, the parts
 * of the web view), and AF_NETLINK, by which the system's own kernel is asked. Every other one is a complaint, known or
 * not, and so are calls by which sockets could be used unseen.
 */

const WITHIN_THE_MACHINE = ['AF_UNIX', 'AF_LOCAL', 'AF_NETLINK'];

/** Services of this machine that ask the net on behalf of others. */
const ASKS_FOR_OTHERS = /resolve|dnsmasq|avahi|mdns|proxy|cups|snapd|docker|ssh-agent/;

/** What strace is asked to write: no words that are sent, and the starts of programs to know whose calls they are. */
export const OPTIONS = [
  '-f',
  '-qq',
  '-s',
  '0',
  '-e',
  'trace=%network,io_uring_setup,execve',
  '-e',
  'signal=none',
];

/** Reads a trace: how often each call was made, by which programs, over which families, and what is wrong. */
export function readTrace(text) {
  const calls = new Map();
  const families = new Map();
  const programs = new Set();
  const places = new Set();
  const complaints = [];
  // Programs whose start was not over when another process had a line to itself, by process.
  const starting = new Map();
  const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const line of text.split('\n').filter(Boolean)) {
    const [, process, name] = /^(?:(\d+)\s+)?(?:<\.\.\. )?([a-z_0-9]+)(?: resumed>|\()/.exec(line) ?? [];
    if (name === undefined) {
      const [, heir, thread] = /^(\d+)\s+\+\+\+ superseded by execve in pid (\d+)/.exec(line) ?? [];
      if (heir) starting.set(heir, starting.get(thread));
      if (!/^\d+\s+(\+\+\+|---)/.test(line)) complaints.push(`not understood: ${line}`);
      continue;
    }
    count(calls, name);
    if (name === 'execve') {
      const program = /execve\("([^"]*)"/.exec(line)?.[1] ?? starting.get(process);
      starting.set(process, program);
      if (program && / = 0$/.test(line)) programs.add(program);
      continue;
    }
    const named = line.match(/\b[AP]F_[A-Z0-9]+\b/g) ?? [];
    for (const family of named) count(families, family);
    const [, place] = /sun_path=(@?"[^"]*")/.exec(line) ?? [];
    if (place) places.add(place);
    const outside = named.filter((family) => !WITHIN_THE_MACHINE.includes(family));
    // The kernel ends a connection with it, or fills an address with nothing in it.
    if (outside.some((family) => family !== 'AF_UNSPEC')) complaints.push(line);
    else if (place && ASKS_FOR_OTHERS.test(place)) complaints.push(line);
    else if (name === 'io_uring_setup') complaints.push(line);
    else if (/(?:^|\s)socket(?:pair)?\(/.test(line) && named.length === 0) complaints.push(line);
  }
  return { calls, families, programs, places, complaints };
}
