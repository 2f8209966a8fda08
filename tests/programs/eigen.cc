// Products and solutions of Eigen, which calls Fortran's BLAS for them, against plain loops.
#define EIGEN_USE_BLAS
#include <Eigen/Dense>
#include <complex>
#include <cstdio>

using Eigen::Lower, Eigen::Upper, Eigen::UnitLower, Eigen::Dynamic;

static int right, wrong;

template <typename T> using Matrix = Eigen::Matrix<T, Dynamic, Dynamic>;
template <typename T> using Vector = Eigen::Matrix<T, Dynamic, 1>;

// Small whole numbers, with which all sums are exact.
template <typename T> static T number(int i, int j) {
    return T(float((7 * i + 3 * j) % 5 - 2));
}
template <> std::complex<float> number(int i, int j) {
    return {number<float>(i, j), number<float>(j, 2 * i)};
}
template <> std::complex<double> number(int i, int j) {
    return {number<double>(i, j), number<double>(j, 2 * i)};
}

template <typename T> static Matrix<T> matrix(int rows, int columns) {
    Matrix<T> a(rows, columns);
    for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) a(i, j) = number<T>(i, j);
    }
    return a;
}

template <typename T> static Matrix<T> product(const Matrix<T> &a, const Matrix<T> &b) {
    Matrix<T> c(a.rows(), b.cols());
    for (int i = 0; i < a.rows(); i++) {
        for (int j = 0; j < b.cols(); j++) {
            T sum = 0;
            for (int k = 0; k < a.cols(); k++) sum += a(i, k) * b(k, j);
            c(i, j) = sum;
        }
    }
    return c;
}

template <typename T> static void check(const Matrix<T> &found, const Matrix<T> &expected) {
    (found == expected ? right : wrong)++;
}

template <typename T> static void all() {
    const int m = 70, n = 60, k = 50;
    const Matrix<T> a = matrix<T>(m, k), b = matrix<T>(k, n), square = matrix<T>(m, m), y = matrix<T>(m, n);
    check<T>(a * b, product<T>(a, b));
    check<T>(b.transpose() * a.adjoint(), product<T>(b.transpose(), a.adjoint()));
    check<T>(Vector<T>(a * b.col(3)), product<T>(a, b.col(3)));
    // One triangle that is read as a whole matrix, and one that is written.
    Matrix<T> whole = square.template triangularView<Upper>();
    whole.diagonal() = whole.diagonal().real().template cast<T>();
    const Matrix<T> half = whole;
    whole += half.template triangularView<Eigen::StrictlyUpper>().adjoint();
    check<T>(half.template selfadjointView<Upper>() * y, product<T>(whole, y));
    check<T>(Vector<T>(half.template selfadjointView<Upper>() * y.col(2)), product<T>(whole, y.col(2)));
    Matrix<T> rank = Matrix<T>::Zero(m, m);
    rank.template selfadjointView<Lower>().rankUpdate(a);
    check<T>(rank, product<T>(a, a.adjoint()).template triangularView<Lower>());
    // Few numbers beside the diagonal, so that solutions stay whole numbers that are small.
    Matrix<T> lower = Matrix<T>::Identity(m, m);
    for (int i = 1; i < m; i++) lower(i, i / 2) = number<T>(i, 1);
    check<T>(lower.template triangularView<UnitLower>() * y, product<T>(lower, y));
    check<T>(Vector<T>(lower.template triangularView<UnitLower>() * y.col(1)), product<T>(lower, y.col(1)));
    Matrix<T> x = product<T>(lower, y);
    lower.template triangularView<UnitLower>().solveInPlace(x);
    check<T>(x, y);
}

int main() {
    all<float>();
    all<double>();
    all<std::complex<float>>();
    all<std::complex<double>>();
    std::printf("%d right, %d wrong\n", right, wrong);
}
