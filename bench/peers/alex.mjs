import { markdown } from 'alex';

export const review = text => markdown(text).messages;
