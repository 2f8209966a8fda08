// Products, sums and decompositions of Armadillo, which calls Fortran's BLAS and LAPACK for them, against
// plain loops.
#include <armadillo>
#include <cstdio>

static int right, wrong;

static void check(bool holds) {
    (holds ? right : wrong)++;
}

template <typename T> static void all() {
    using Matrix = arma::Mat<T>;
    const arma::uword m = 70, n = 60;
    Matrix a(m, n), b(n, m);
    // Small whole numbers, with which all sums are exact.
    for (arma::uword i = 0; i < m; i++) {
        for (arma::uword j = 0; j < n; j++) {
            a(i, j) = T(float((7 * i + 3 * j) % 5) - 2);
            b(j, i) = T(float((2 * i + 5 * j) % 7) - 3);
        }
    }
    Matrix c(m, m, arma::fill::zeros), d(m, m, arma::fill::zeros);
    for (arma::uword i = 0; i < m; i++) {
        for (arma::uword j = 0; j < m; j++) {
            for (arma::uword k = 0; k < n; k++) {
                c(i, j) += a(i, k) * b(k, j);
                d(i, j) += a(i, k) * a(j, k);
            }
        }
    }
    const arma::Col<T> x = b.col(3);
    check(arma::approx_equal(Matrix(a * b), c, "absdiff", 0));
    check(arma::approx_equal(Matrix(a * a.t()), d, "absdiff", 0));
    check(arma::approx_equal(arma::Col<T>(a * x), arma::Col<T>(c.col(3)), "absdiff", 0));
    check(arma::dot(x, x) == arma::accu(x % x));
    // A matrix with a dominant diagonal, so the solution is good in every type.
    Matrix spd = d + T(1000) * Matrix(m, m, arma::fill::eye);
    const Matrix unit(m, m, arma::fill::eye);
    check(arma::approx_equal(Matrix(arma::inv(spd) * spd), unit, "absdiff", 1e-4));
    // By its Cholesky factor, and by its LU factors.
    check(std::abs(arma::log_det_sympd(spd) - std::real(arma::log_det(spd))) < 1e-2);
}

int main() {
    all<float>();
    all<double>();
    std::printf("%d right, %d wrong\n", right, wrong);
}
