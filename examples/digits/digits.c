/*
 * Learns to read handwritten digits: principal components of the images,
 * then a network with two hidden layers trained by mini-batch SGD with
 * momentum. Nearly all of the arithmetic is BLAS, called through CBLAS; the
 * program does not know which BLAS it got.
 */
#define _POSIX_C_SOURCE 200809L /* clock_gettime, isatty, fileno */

#include <cblas.h>

#include <errno.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum {
    PIXELS = 64, /* an image is 8 x 8 */
    SIDE = 8,
    CLASSES = 10,
    COMPONENTS = 40,
    HIDDEN = 512,
    BATCH = 256,
    EPOCHS = 8,
    PCA_STEPS = 60,
    LAYERS = 3,
    SHOWN = 5, /* digits drawn at the end */
};

static const float LEARNING_RATE = 0.05f;
static const float MOMENTUM = 0.9f;

/*
 * The last column of every input to a layer is the constant 1, so that the
 * last row of the layer's weights is its bias, and products and gradients
 * need no separate pass for it.
 */
static const int WIDTH[LAYERS + 1] = {COMPONENTS + 1, HIDDEN, HIDDEN, CLASSES};

/* ---- bookkeeping ---------------------------------------------------- */

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static double blas_flops; /* additions and multiplications asked of the BLAS */

#ifdef PROFILE
static double blas_seconds;
#define BLAS(flops, call)                 \
    do {                                  \
        const double start = now();       \
        call;                             \
        blas_seconds += now() - start;    \
        blas_flops += (flops);            \
    } while (0)
#else
#define BLAS(flops, call)       \
    do {                        \
        call;                   \
        blas_flops += (flops);  \
    } while (0)
#endif

/* Row-major C = alpha op(A) op(B) + beta C. */
static void gemm(CBLAS_TRANSPOSE trans_a, CBLAS_TRANSPOSE trans_b, int m, int n, int k,
                 float alpha, const float *a, int lda, const float *b, int ldb,
                 float beta, float *c, int ldc)
{
    BLAS(2.0 * m * n * k,
         cblas_sgemm(CblasRowMajor, trans_a, trans_b, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc));
}

static void *allocate(size_t count, size_t size)
{
    void *p = calloc(count, size);
    if (!p) {
        fprintf(stderr, "digits: out of memory\n");
        exit(1);
    }
    return p;
}

/* SplitMix64: every build draws the same numbers, whatever its libc. */
static uint64_t random_state = 1;

static uint64_t random_bits(void)
{
    uint64_t z = random_state += 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

/* Uniform in [-1, 1). */
static double random_signed(void)
{
    return (double)(random_bits() >> 11) * 0x1p-52 - 1.0;
}

/* ---- data ----------------------------------------------------------- */

typedef struct {
    int count;
    double *pixels; /* count x PIXELS, from 0 to 1 */
    int *labels;
} Images;

static void read_failed(const char *path, const char *why)
{
    fprintf(stderr,
            "digits: cannot read %s: %s\n"
            "  Name the data file as the argument (it comes as data/digits.csv).\n"
            "  A WebAssembly program sees only the folders it is given: under a WASI\n"
            "  runtime grant the folder, for example with --dir data\n",
            path, why);
    exit(1);
}

static Images new_images(int room)
{
    return (Images){0, allocate((size_t)room * PIXELS, sizeof(double)),
                    allocate((size_t)room, sizeof(int))};
}

static Images read_images(const char *path)
{
    FILE *file = fopen(path, "r");
    if (!file)
        read_failed(path, strerror(errno));

    int room = 2048;
    Images images = new_images(room);
    char line[1024];
    while (fgets(line, sizeof line, file)) {
        if (images.count == room) {
            room *= 2;
            images.pixels = realloc(images.pixels, (size_t)room * PIXELS * sizeof(double));
            images.labels = realloc(images.labels, (size_t)room * sizeof(int));
            if (!images.pixels || !images.labels)
                read_failed(path, "out of memory");
        }
        char *at = line;
        for (int j = 0; j <= PIXELS; j++) {
            char *end;
            const long value = strtol(at, &end, 10);
            if (end == at || value < 0 || value > (j < PIXELS ? 16 : CLASSES - 1))
                read_failed(path, "not rows of 64 pixels (0 to 16) and a digit");
            if (j < PIXELS)
                images.pixels[images.count * PIXELS + j] = (double)value / 16.0;
            else
                images.labels[images.count] = (int)value;
            at = end + (*end == ',');
        }
        images.count++;
    }
    fclose(file);
    if (images.count < BATCH)
        read_failed(path, "too few rows");
    return images;
}

/* Appends an image, moved by whole pixels; what leaves the square is lost. */
static void append(Images *to, const double *pixels, int label, int down, int right)
{
    double *moved = to->pixels + to->count * PIXELS;
    for (int y = 0; y < SIDE; y++)
        for (int x = 0; x < SIDE; x++) {
            const int from_y = y - down, from_x = x - right;
            const bool inside = from_y >= 0 && from_y < SIDE && from_x >= 0 && from_x < SIDE;
            moved[y * SIDE + x] = inside ? pixels[from_y * SIDE + from_x] : 0.0;
        }
    to->labels[to->count++] = label;
}

/*
 * Every fifth image is held out. The others are for training, each also moved
 * by a pixel in the four directions: five times the data, and a digit is the
 * same digit wherever the writer put it.
 */
static void split(const Images *all, Images *train, Images *test)
{
    static const int MOVES[][2] = {{0, 0}, {1, 0}, {-1, 0}, {0, 1}, {0, -1}};
    enum { MOVED = sizeof MOVES / sizeof MOVES[0] };
    *train = new_images(all->count * MOVED);
    *test = new_images(all->count);
    for (int i = 0; i < all->count; i++) {
        const double *pixels = all->pixels + i * PIXELS;
        if (i % 5 == 4)
            append(test, pixels, all->labels[i], 0, 0);
        else
            for (int k = 0; k < MOVED; k++)
                append(train, pixels, all->labels[i], MOVES[k][0], MOVES[k][1]);
    }
}

/* ---- principal components ------------------------------------------- */

typedef struct {
    double mean[PIXELS];
    double basis[PIXELS * COMPONENTS]; /* orthonormal columns */
    double scale;                      /* brings the projections to variance 1 on average */
    double captured;                   /* share of the variance that the basis keeps */
} Components;

static void subtract_mean(const double *mean, int count, double *x)
{
    for (int i = 0; i < count; i++)
        for (int j = 0; j < PIXELS; j++)
            x[i * PIXELS + j] -= mean[j];
}

/* The lower Cholesky factor of g, in place. */
static void cholesky(int n, double *g)
{
    for (int j = 0; j < n; j++) {
        for (int k = 0; k < j; k++)
            for (int i = j; i < n; i++)
                g[i * n + j] -= g[i * n + k] * g[j * n + k];
        const double pivot = sqrt(g[j * n + j]);
        for (int i = j; i < n; i++)
            g[i * n + j] /= pivot;
    }
}

/* Cholesky QR: with Z'Z = L L', the columns of Z inv(L') are orthonormal. */
static void orthonormalize(double *z)
{
    static double gram[COMPONENTS * COMPONENTS];
    BLAS((double)COMPONENTS * (COMPONENTS + 1) * PIXELS,
         cblas_dsyrk(CblasRowMajor, CblasLower, CblasTrans, COMPONENTS, PIXELS, 1.0, z, COMPONENTS,
                     0.0, gram, COMPONENTS));
    cholesky(COMPONENTS, gram);
    BLAS((double)COMPONENTS * COMPONENTS * PIXELS,
         cblas_dtrsm(CblasRowMajor, CblasRight, CblasLower, CblasTrans, CblasNonUnit, PIXELS,
                     COMPONENTS, 1.0, gram, COMPONENTS, z, COMPONENTS));
}

/* Leading eigenvectors of the covariance, by subspace iteration. */
static void find_components(const Images *images, Components *pca)
{
    const int n = images->count;
    double *x = allocate((size_t)n * PIXELS, sizeof(double));
    memcpy(x, images->pixels, (size_t)n * PIXELS * sizeof(double));
    memset(pca->mean, 0, sizeof pca->mean);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < PIXELS; j++)
            pca->mean[j] += x[i * PIXELS + j] / n;
    subtract_mean(pca->mean, n, x);

    static double covariance[PIXELS * PIXELS], next[PIXELS * COMPONENTS];
    BLAS((double)PIXELS * (PIXELS + 1) * n,
         cblas_dsyrk(CblasRowMajor, CblasLower, CblasTrans, PIXELS, n, 1.0 / (n - 1), x, PIXELS,
                     0.0, covariance, PIXELS));
    free(x);
    double total = 0.0;
    for (int j = 0; j < PIXELS; j++)
        total += covariance[j * PIXELS + j];

    double *q = pca->basis;
    for (int i = 0; i < PIXELS * COMPONENTS; i++)
        q[i] = random_signed();
    orthonormalize(q);
    double kept = 0.0;
    for (int step = 0; step < PCA_STEPS; step++) {
        BLAS(2.0 * PIXELS * PIXELS * COMPONENTS,
             cblas_dsymm(CblasRowMajor, CblasLeft, CblasLower, PIXELS, COMPONENTS, 1.0, covariance,
                         PIXELS, q, COMPONENTS, 0.0, next, COMPONENTS));
        /* trace(Q' C Q), the variance along the current basis */
        kept = cblas_ddot(PIXELS * COMPONENTS, q, 1, next, 1);
        memcpy(q, next, sizeof next);
        orthonormalize(q);
    }
    pca->captured = kept / total;
    pca->scale = sqrt(COMPONENTS / kept);
}

/* The inputs of the network: projections, and the column of ones. */
static float *project(const Components *pca, const Images *images)
{
    const int n = images->count, width = WIDTH[0];
    double *x = allocate((size_t)n * PIXELS, sizeof(double));
    double *z = allocate((size_t)n * COMPONENTS, sizeof(double));
    float *inputs = allocate((size_t)n * width, sizeof(float));
    memcpy(x, images->pixels, (size_t)n * PIXELS * sizeof(double));
    subtract_mean(pca->mean, n, x);
    BLAS(2.0 * n * COMPONENTS * PIXELS,
         cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, n, COMPONENTS, PIXELS, pca->scale,
                     x, PIXELS, pca->basis, COMPONENTS, 0.0, z, COMPONENTS));
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < COMPONENTS; j++)
            inputs[i * width + j] = (float)z[i * COMPONENTS + j];
        inputs[i * width + COMPONENTS] = 1.0f;
    }
    free(x);
    free(z);
    return inputs;
}

/* ---- network -------------------------------------------------------- */

typedef struct {
    int size;                  /* weights in all */
    float *weights, *velocity; /* one array each: one axpy updates every layer */
    int offset[LAYERS];        /* of each layer in both arrays */
    int rows;                  /* of the activations and their gradients */
    float *active[LAYERS + 1], *gradient[LAYERS + 1];
} Network;

static Network new_network(int rows)
{
    Network net = {.rows = rows};
    for (int l = 0; l < LAYERS; l++) {
        net.offset[l] = net.size;
        net.size += WIDTH[l] * WIDTH[l + 1];
    }
    net.weights = allocate((size_t)net.size, sizeof(float));
    net.velocity = allocate((size_t)net.size, sizeof(float));
    for (int l = 0; l < LAYERS; l++) {
        /* He: keeps the variance of what passes through rectified layers */
        const double limit = sqrt(6.0 / WIDTH[l]);
        for (int i = 0; i < (WIDTH[l] - 1) * WIDTH[l + 1]; i++)
            net.weights[net.offset[l] + i] = (float)(limit * random_signed());
    }
    for (int l = 0; l <= LAYERS; l++) {
        net.active[l] = allocate((size_t)rows * WIDTH[l], sizeof(float));
        net.gradient[l] = allocate((size_t)rows * WIDTH[l], sizeof(float));
    }
    return net;
}

/* max(x, 0), then the constant in the last column. */
static void rectify(int rows, int width, float *restrict x)
{
    for (int i = 0; i < rows * width; i++)
        x[i] = x[i] > 0.0f ? x[i] : 0.0f;
    for (int i = 0; i < rows; i++)
        x[i * width + width - 1] = 1.0f;
}

/* The gradient passes where the unit was on; the constant passes none. */
static void rectify_back(int rows, int width, const float *restrict x, float *restrict gradient)
{
    for (int i = 0; i < rows * width; i++) {
        const float g = gradient[i]; /* read either way: a select, not a branch */
        gradient[i] = x[i] > 0.0f ? g : 0.0f;
    }
    for (int i = 0; i < rows; i++)
        gradient[i * width + width - 1] = 0.0f;
}

/* Class probabilities for `rows` inputs; they end in net->active[LAYERS]. */
static void forward(Network *net, int rows, const float *inputs)
{
    const float *x = inputs;
    for (int l = 0; l < LAYERS; l++) {
        float *y = net->active[l + 1];
        gemm(CblasNoTrans, CblasNoTrans, rows, WIDTH[l + 1], WIDTH[l], 1.0f, x, WIDTH[l],
             net->weights + net->offset[l], WIDTH[l + 1], 0.0f, y, WIDTH[l + 1]);
        if (l + 1 < LAYERS)
            rectify(rows, WIDTH[l + 1], y);
        x = y;
    }
    float *p = net->active[LAYERS];
    for (int i = 0; i < rows; i++, p += CLASSES) {
        float top = p[0], sum = 0.0f;
        for (int j = 1; j < CLASSES; j++)
            top = p[j] > top ? p[j] : top;
        for (int j = 0; j < CLASSES; j++)
            sum += p[j] = expf(p[j] - top);
        for (int j = 0; j < CLASSES; j++)
            p[j] /= sum;
    }
}

/* One step on a mini-batch; the summed cross-entropy before the step. */
static double train_step(Network *net, int rows, const float *inputs, const int *labels, float rate)
{
    forward(net, rows, inputs);

    double loss = 0.0;
    float *d = net->gradient[LAYERS];
    memcpy(d, net->active[LAYERS], (size_t)rows * CLASSES * sizeof(float));
    for (int i = 0; i < rows; i++) {
        loss -= log(d[i * CLASSES + labels[i]] + 1e-30);
        d[i * CLASSES + labels[i]] -= 1.0f;
    }

    for (int l = LAYERS - 1; l >= 0; l--) {
        const float *x = l ? net->active[l] : inputs;
        /* beta carries the momentum: V = MOMENTUM V + rate/rows X'D */
        gemm(CblasTrans, CblasNoTrans, WIDTH[l], WIDTH[l + 1], rows, rate / (float)rows, x,
             WIDTH[l], net->gradient[l + 1], WIDTH[l + 1], MOMENTUM,
             net->velocity + net->offset[l], WIDTH[l + 1]);
        if (l) {
            gemm(CblasNoTrans, CblasTrans, rows, WIDTH[l], WIDTH[l + 1], 1.0f,
                 net->gradient[l + 1], WIDTH[l + 1], net->weights + net->offset[l], WIDTH[l + 1],
                 0.0f, net->gradient[l], WIDTH[l]);
            rectify_back(rows, WIDTH[l], x, net->gradient[l]);
        }
    }
    BLAS(2.0 * net->size, cblas_saxpy(net->size, -1.0f, net->velocity, 1, net->weights, 1));
    return loss;
}

/* Reads `count` inputs; the number read as their labels say. */
static int classify(Network *net, int count, const float *inputs, const int *labels, int *read)
{
    int right = 0;
    for (int first = 0; first < count; first += net->rows) {
        const int rows = count - first < net->rows ? count - first : net->rows;
        forward(net, rows, inputs + first * WIDTH[0]);
        for (int i = 0; i < rows; i++) {
            const float *p = net->active[LAYERS] + i * CLASSES;
            int best = 0;
            for (int j = 1; j < CLASSES; j++)
                if (p[j] > p[best])
                    best = j;
            read[first + i] = best;
            right += best == labels[first + i];
        }
    }
    return right;
}

static void shuffle(int n, int *order)
{
    for (int i = n - 1; i > 0; i--) {
        const int j = (int)(random_bits() % (uint64_t)(i + 1));
        const int t = order[i];
        order[i] = order[j];
        order[j] = t;
    }
}

/* ---- what the reader sees ------------------------------------------- */

static void show_progress(int epoch, double loss, double accuracy)
{
    if (!isatty(fileno(stderr))) {
        fprintf(stderr, "epoch %2d of %d  loss %.4f  held-out accuracy %.1f %%\n", epoch, EPOCHS,
                loss, 100.0 * accuracy);
        return;
    }
    enum { BAR = 30 };
    fprintf(stderr, "\rtraining ");
    for (int i = 0; i < BAR; i++)
        fputs(i * EPOCHS < epoch * BAR ? "█" : "░", stderr);
    fprintf(stderr, " %2d/%d  loss %.4f  held-out %.1f %% %s", epoch, EPOCHS, loss,
            100.0 * accuracy, epoch == EPOCHS ? "\n" : "");
}

/* Side by side: digits from all over the held-out part, and a misread one. */
static void draw_digits(const Images *images, const int *read)
{
    static const char *const SHADES[] = {"  ", "░░", "▒▒", "▓▓", "██"};
    int chosen[SHOWN];
    for (int k = 0; k < SHOWN; k++)
        chosen[k] = k * images->count / SHOWN;
    for (int i = 0; i < images->count; i++)
        if (read[i] != images->labels[i])
            chosen[SHOWN - 1] = i;

    for (int row = 0; row < SIDE; row++) {
        for (int k = 0; k < SHOWN; k++) {
            const double *image = images->pixels + chosen[k] * PIXELS + row * SIDE;
            fputs("  ", stdout);
            for (int j = 0; j < SIDE; j++)
                fputs(SHADES[(int)(image[j] * 4.0 + 0.5)], stdout);
        }
        putchar('\n');
    }
    for (int k = 0; k < SHOWN; k++) {
        const int i = chosen[k];
        printf("  read %d, is %d %s  ", read[i], images->labels[i],
               read[i] == images->labels[i] ? "  " : "✗ ");
    }
    putchar('\n');
}

static void usage(FILE *to)
{
    fprintf(to,
            "usage: digits [--quiet | --json] [FILE]\n"
            "Learns to read the handwritten digits in FILE (default data/digits.csv)\n"
            "and says how many of those held out it reads rightly.\n"
            "  --quiet  no progress, no pictures\n"
            "  --json   one line of JSON on standard output, nothing else\n"
            "  --help   this text\n");
}

int main(int argc, char **argv)
{
    bool quiet = false, json = false;
    const char *path = "data/digits.csv";
    for (int i = 1; i < argc; i++) {
        if (!strcmp(argv[i], "--quiet")) {
            quiet = true;
        } else if (!strcmp(argv[i], "--json")) {
            quiet = json = true;
        } else if (!strcmp(argv[i], "--help")) {
            usage(stdout);
            return 0;
        } else if (argv[i][0] == '-') {
            fprintf(stderr, "digits: unknown option %s\n", argv[i]);
            usage(stderr);
            return 2;
        } else {
            path = argv[i];
        }
    }

    const Images all = read_images(path);
    Images train, test;
    split(&all, &train, &test);

    const double start = now();

    static Components pca;
    find_components(&train, &pca);
    const float *train_inputs = project(&pca, &train);
    const float *test_inputs = project(&pca, &test);
    if (!quiet)
        fprintf(stderr, "%d principal components keep %.1f %% of the variance\n", COMPONENTS,
                100.0 * pca.captured);

    Network net = new_network(BATCH);
    int *order = allocate((size_t)train.count, sizeof(int));
    int *read = allocate((size_t)test.count, sizeof(int));
    float *inputs = allocate((size_t)BATCH * WIDTH[0], sizeof(float));
    int labels[BATCH];
    for (int i = 0; i < train.count; i++)
        order[i] = i;

    int right = 0;
    for (int epoch = 1; epoch <= EPOCHS; epoch++) {
        /* Falling to zero: the last steps settle instead of jumping about. */
        const float rate = LEARNING_RATE * (float)(EPOCHS - epoch + 1) / (float)EPOCHS;
        double loss = 0.0;
        shuffle(train.count, order);
        for (int first = 0; first < train.count; first += BATCH) {
            const int rows = train.count - first < BATCH ? train.count - first : BATCH;
            for (int i = 0; i < rows; i++) {
                const int from = order[first + i];
                memcpy(inputs + i * WIDTH[0], train_inputs + from * WIDTH[0],
                       (size_t)WIDTH[0] * sizeof(float));
                labels[i] = train.labels[from];
            }
            loss += train_step(&net, rows, inputs, labels, rate);
        }
        right = classify(&net, test.count, test_inputs, test.labels, read);
        if (!quiet)
            show_progress(epoch, loss / train.count, (double)right / test.count);
    }

    const double seconds = now() - start;
    const double accuracy = (double)right / test.count;
    const double gflops = 1e-9 * blas_flops / seconds;
    if (json) {
        printf("{\"accuracy\": %.6f, \"right\": %d, \"held_out\": %d, \"seconds\": %.6f, "
               "\"gflops\": %.3f, \"blas_flops\": %.0f",
               accuracy, right, test.count, seconds, gflops, blas_flops);
#ifdef PROFILE
        printf(", \"blas_seconds\": %.6f", blas_seconds);
#endif
        puts("}");
        return 0;
    }
    if (!quiet) {
        putchar('\n');
        draw_digits(&test, read);
        putchar('\n');
    }
    printf("held-out accuracy  %.2f %% (%d of %d)\n", 100.0 * accuracy, right, test.count);
    printf("time               %.2f s\n", seconds);
    printf("BLAS               %.1f Gflop, %.1f GFLOP/s\n", 1e-9 * blas_flops, gflops);
#ifdef PROFILE
    printf("outside the BLAS   %.3f s\n", seconds - blas_seconds);
#endif
    return 0;
}
