import { EXPORT_FORMATS } from '../exports';

export const USAGE = `Usage:
  policy-lens annotate FILE… [--date YYYY-MM-DD]
  policy-lens annotate --stdin-jsonl
  policy-lens export FILE… --format FORMAT [--out DIR] [--date YYYY-MM-DD]
  policy-lens --help | --version

annotate writes the annotations of each file as one line of JSON, in the order of the files.
  --date DATE      the day the files were published, which relative dates are read against
  --stdin-jsonl    reads one object a line, {"id", "text", "publicationDate"?}, and writes one line for each

export writes the annotations of each file in another format.
  --format FORMAT  ${EXPORT_FORMATS.join(', ')}
  --out DIR        writes NAME.… into DIR for each file, and makes DIR where it is missing;
                   without it, the export of one file goes to standard output

Files may be UTF-8, UTF-16, GB18030 (GBK, GB2312) or Big5.
Exit status: 0 all done; 1 at least one input could not be read or annotated; 2 wrong arguments.
`;
