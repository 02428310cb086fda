/** What to install where a recording cannot be decoded: on Linux the system's own decoders are used. */

interface Packages {
  /** Debian, Ubuntu. */
  readonly apt: string;
  /** Fedora. */
  readonly dnf: string;
  /** Arch. */
  readonly pacman: string;
}

const LIBAV: Packages = {
  apt: 'gstreamer1.0-libav',
  dnf: 'gstreamer1-plugin-libav',
  pacman: 'gst-libav',
};
const GOOD: Packages = {
  apt: 'gstreamer1.0-plugins-good',
  dnf: 'gstreamer1-plugins-good',
  pacman: 'gst-plugins-good',
};
const BASE: Packages = {
  apt: 'gstreamer1.0-plugins-base',
  dnf: 'gstreamer1-plugins-base',
  pacman: 'gst-plugins-base',
};

/** The packages that decode a kind of recording. */
export function decodersOf(mediaType: string): Packages {
  if (mediaType === 'audio/mp4') return LIBAV;
  return mediaType === 'audio/ogg' ? BASE : GOOD;
}
