/* The reference's globals, in a separate member: test programs define them too. */
int CBLAS_CallFromC = 0;
int RowMajorStrg = 0;
