import type { PolicyLensApi } from './api';
import type { Highlights } from './highlights/highlights';
import type { TopicTree } from './tree/topicTree';

/** What activation returns to the project's own tests: also the parts whose state VS Code does not tell. */
export interface Internals extends PolicyLensApi {
  readonly highlights: Highlights;
  readonly tree: TopicTree;
}
