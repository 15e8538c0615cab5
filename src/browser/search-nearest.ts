import { findNearestWords } from '../search/nearest-words.ts';
import { registry } from './index-files.ts';

registry().findNearestWords = findNearestWords;
