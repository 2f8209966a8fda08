/* The reference's globals, alone in their member: test programs define them too. */
int CBLAS_CallFromC = 0;
int RowMajorStrg = 0;
