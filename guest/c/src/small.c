/* Whether small calls stay in the program (small.h). It is in a separate member, so that a program may
 * define it itself: `int blasm_small = 0;` anywhere in it, and the host gets every call. */
int blasm_small = 1;
