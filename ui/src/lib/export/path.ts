/** Paths of files to write, as a person types them: folder, name and the ending that chooses the format. */

export const EXPORT_FORMATS = ['docx', 'xlsx', 'csv', 'html', 'md', 'tex'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const CHART_FORMATS = ['svg', 'png', 'xlsx', 'csv'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** Whatever can be written. */
export type FileFormat = ExportFormat | ChartFormat | 'json';
const ALL_FORMATS: readonly FileFormat[] = [...EXPORT_FORMATS, 'svg', 'png', 'json'];

const endingOf = (path: string): string | undefined => /\.([a-z]+)$/i.exec(path.trim())?.[1]?.toLowerCase();

/** The folder with its last separator; empty if there is none. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The format that an ending tells, if it is one of ours or of those that are offered. */
export function formatOf<Format extends FileFormat = FileFormat>(
  path: string,
  offered?: readonly Format[],
): Format | null {
  const ending = endingOf(path);
  return (offered ?? (ALL_FORMATS as readonly Format[])).find((format) => format === ending) ?? null;
}

/** The path with the ending of another format; an ending that is none of ours belongs to the name. */
export function withFormat(path: string, format: FileFormat): string {
  const trimmed = path.trim();
  if (trimmed === '') return '';
  return `${formatOf(trimmed) ? trimmed.replace(/\.[a-z]+$/i, '') : trimmed}.${format}`;
}

/** A name that every file system takes. */
export function fileNameFrom(name: string): string {
  // eslint-disable-next-line no-control-regex
  const safe = name.replace(/[<>:"/\\|?*\u0000-\u001f]/g, ' ').replace(/\s+/g, ' ');
  return safe.trim().replace(/[. ]+$/, '');
}

export const chartFormatOf = (path: string): ChartFormat | null => formatOf(path, CHART_FORMATS);
