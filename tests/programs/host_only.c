/* Linked to a program, this has the host make all its calls of BLAS, small ones too. */
int blasm_small = 0;
