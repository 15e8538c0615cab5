/** What the two pages of the timeline have: one file, since there can be only one policy for scripts in a page. */
import './line-keys.ts';
import { OnThisDayElement } from './on-this-day.ts';
import { TimelineFilterElement } from './timeline-filter.ts';
import { claimPolicy } from './trusted-script.ts';

if (customElements.get('timeline-filter') === undefined) {
  claimPolicy();
  customElements.define('timeline-filter', TimelineFilterElement);
  customElements.define('on-this-day', OnThisDayElement);
}
