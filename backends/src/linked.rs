// Written by `cargo xtask gen` from the routine table in spec/. Do not edit.

//! The C functions of the BLAS that is linked into this program.

// Links it.
use openblas_src as _;

use std::ffi::{c_char, c_int, c_void};

unsafe extern "C" {
    fn openblas_get_config() -> *const c_char;
    fn openblas_get_corename() -> *const c_char;
    fn openblas_get_num_threads() -> c_int;
    fn cblas_srotg();
    fn cblas_drotg();
    fn cblas_crotg();
    fn cblas_zrotg();
    fn cblas_srotmg();
    fn cblas_drotmg();
    fn cblas_srot();
    fn cblas_drot();
    fn cblas_csrot();
    fn cblas_zdrot();
    fn cblas_srotm();
    fn cblas_drotm();
    fn cblas_sswap();
    fn cblas_dswap();
    fn cblas_cswap();
    fn cblas_zswap();
    fn cblas_sscal();
    fn cblas_dscal();
    fn cblas_cscal();
    fn cblas_zscal();
    fn cblas_csscal();
    fn cblas_zdscal();
    fn cblas_scopy();
    fn cblas_dcopy();
    fn cblas_ccopy();
    fn cblas_zcopy();
    fn cblas_saxpy();
    fn cblas_daxpy();
    fn cblas_caxpy();
    fn cblas_zaxpy();
    fn cblas_sdot();
    fn cblas_ddot();
    fn cblas_cdotu_sub();
    fn cblas_zdotu_sub();
    fn cblas_cdotc_sub();
    fn cblas_zdotc_sub();
    fn cblas_dsdot();
    fn cblas_sdsdot();
    fn cblas_snrm2();
    fn cblas_dnrm2();
    fn cblas_scnrm2();
    fn cblas_dznrm2();
    fn cblas_sasum();
    fn cblas_dasum();
    fn cblas_scasum();
    fn cblas_dzasum();
    fn cblas_isamax();
    fn cblas_idamax();
    fn cblas_icamax();
    fn cblas_izamax();
    fn cblas_sgemv();
    fn cblas_dgemv();
    fn cblas_cgemv();
    fn cblas_zgemv();
    fn cblas_sgbmv();
    fn cblas_dgbmv();
    fn cblas_cgbmv();
    fn cblas_zgbmv();
    fn cblas_chemv();
    fn cblas_zhemv();
    fn cblas_chbmv();
    fn cblas_zhbmv();
    fn cblas_chpmv();
    fn cblas_zhpmv();
    fn cblas_ssymv();
    fn cblas_dsymv();
    fn cblas_ssbmv();
    fn cblas_dsbmv();
    fn cblas_sspmv();
    fn cblas_dspmv();
    fn cblas_strmv();
    fn cblas_dtrmv();
    fn cblas_ctrmv();
    fn cblas_ztrmv();
    fn cblas_stbmv();
    fn cblas_dtbmv();
    fn cblas_ctbmv();
    fn cblas_ztbmv();
    fn cblas_stpmv();
    fn cblas_dtpmv();
    fn cblas_ctpmv();
    fn cblas_ztpmv();
    fn cblas_strsv();
    fn cblas_dtrsv();
    fn cblas_ctrsv();
    fn cblas_ztrsv();
    fn cblas_stbsv();
    fn cblas_dtbsv();
    fn cblas_ctbsv();
    fn cblas_ztbsv();
    fn cblas_stpsv();
    fn cblas_dtpsv();
    fn cblas_ctpsv();
    fn cblas_ztpsv();
    fn cblas_sger();
    fn cblas_dger();
    fn cblas_cgeru();
    fn cblas_zgeru();
    fn cblas_cgerc();
    fn cblas_zgerc();
    fn cblas_cher();
    fn cblas_zher();
    fn cblas_chpr();
    fn cblas_zhpr();
    fn cblas_cher2();
    fn cblas_zher2();
    fn cblas_chpr2();
    fn cblas_zhpr2();
    fn cblas_ssyr();
    fn cblas_dsyr();
    fn cblas_sspr();
    fn cblas_dspr();
    fn cblas_ssyr2();
    fn cblas_dsyr2();
    fn cblas_sspr2();
    fn cblas_dspr2();
    fn cblas_sgemm();
    fn cblas_dgemm();
    fn cblas_cgemm();
    fn cblas_zgemm();
    fn cblas_ssymm();
    fn cblas_dsymm();
    fn cblas_csymm();
    fn cblas_zsymm();
    fn cblas_chemm();
    fn cblas_zhemm();
    fn cblas_ssyrk();
    fn cblas_dsyrk();
    fn cblas_csyrk();
    fn cblas_zsyrk();
    fn cblas_cherk();
    fn cblas_zherk();
    fn cblas_ssyr2k();
    fn cblas_dsyr2k();
    fn cblas_csyr2k();
    fn cblas_zsyr2k();
    fn cblas_cher2k();
    fn cblas_zher2k();
    fn cblas_strmm();
    fn cblas_dtrmm();
    fn cblas_ctrmm();
    fn cblas_ztrmm();
    fn cblas_strsm();
    fn cblas_dtrsm();
    fn cblas_ctrsm();
    fn cblas_ztrsm();
}

/// The address of a symbol.
pub(crate) fn symbol(name: &str) -> Option<*const c_void> {
    Some(match name {
        "openblas_get_config" => openblas_get_config as *const c_void,
        "openblas_get_corename" => openblas_get_corename as *const c_void,
        "openblas_get_num_threads" => openblas_get_num_threads as *const c_void,
        "cblas_srotg" => cblas_srotg as *const c_void,
        "cblas_drotg" => cblas_drotg as *const c_void,
        "cblas_crotg" => cblas_crotg as *const c_void,
        "cblas_zrotg" => cblas_zrotg as *const c_void,
        "cblas_srotmg" => cblas_srotmg as *const c_void,
        "cblas_drotmg" => cblas_drotmg as *const c_void,
        "cblas_srot" => cblas_srot as *const c_void,
        "cblas_drot" => cblas_drot as *const c_void,
        "cblas_csrot" => cblas_csrot as *const c_void,
        "cblas_zdrot" => cblas_zdrot as *const c_void,
        "cblas_srotm" => cblas_srotm as *const c_void,
        "cblas_drotm" => cblas_drotm as *const c_void,
        "cblas_sswap" => cblas_sswap as *const c_void,
        "cblas_dswap" => cblas_dswap as *const c_void,
        "cblas_cswap" => cblas_cswap as *const c_void,
        "cblas_zswap" => cblas_zswap as *const c_void,
        "cblas_sscal" => cblas_sscal as *const c_void,
        "cblas_dscal" => cblas_dscal as *const c_void,
        "cblas_cscal" => cblas_cscal as *const c_void,
        "cblas_zscal" => cblas_zscal as *const c_void,
        "cblas_csscal" => cblas_csscal as *const c_void,
        "cblas_zdscal" => cblas_zdscal as *const c_void,
        "cblas_scopy" => cblas_scopy as *const c_void,
        "cblas_dcopy" => cblas_dcopy as *const c_void,
        "cblas_ccopy" => cblas_ccopy as *const c_void,
        "cblas_zcopy" => cblas_zcopy as *const c_void,
        "cblas_saxpy" => cblas_saxpy as *const c_void,
        "cblas_daxpy" => cblas_daxpy as *const c_void,
        "cblas_caxpy" => cblas_caxpy as *const c_void,
        "cblas_zaxpy" => cblas_zaxpy as *const c_void,
        "cblas_sdot" => cblas_sdot as *const c_void,
        "cblas_ddot" => cblas_ddot as *const c_void,
        "cblas_cdotu_sub" => cblas_cdotu_sub as *const c_void,
        "cblas_zdotu_sub" => cblas_zdotu_sub as *const c_void,
        "cblas_cdotc_sub" => cblas_cdotc_sub as *const c_void,
        "cblas_zdotc_sub" => cblas_zdotc_sub as *const c_void,
        "cblas_dsdot" => cblas_dsdot as *const c_void,
        "cblas_sdsdot" => cblas_sdsdot as *const c_void,
        "cblas_snrm2" => cblas_snrm2 as *const c_void,
        "cblas_dnrm2" => cblas_dnrm2 as *const c_void,
        "cblas_scnrm2" => cblas_scnrm2 as *const c_void,
        "cblas_dznrm2" => cblas_dznrm2 as *const c_void,
        "cblas_sasum" => cblas_sasum as *const c_void,
        "cblas_dasum" => cblas_dasum as *const c_void,
        "cblas_scasum" => cblas_scasum as *const c_void,
        "cblas_dzasum" => cblas_dzasum as *const c_void,
        "cblas_isamax" => cblas_isamax as *const c_void,
        "cblas_idamax" => cblas_idamax as *const c_void,
        "cblas_icamax" => cblas_icamax as *const c_void,
        "cblas_izamax" => cblas_izamax as *const c_void,
        "cblas_sgemv" => cblas_sgemv as *const c_void,
        "cblas_dgemv" => cblas_dgemv as *const c_void,
        "cblas_cgemv" => cblas_cgemv as *const c_void,
        "cblas_zgemv" => cblas_zgemv as *const c_void,
        "cblas_sgbmv" => cblas_sgbmv as *const c_void,
        "cblas_dgbmv" => cblas_dgbmv as *const c_void,
        "cblas_cgbmv" => cblas_cgbmv as *const c_void,
        "cblas_zgbmv" => cblas_zgbmv as *const c_void,
        "cblas_chemv" => cblas_chemv as *const c_void,
        "cblas_zhemv" => cblas_zhemv as *const c_void,
        "cblas_chbmv" => cblas_chbmv as *const c_void,
        "cblas_zhbmv" => cblas_zhbmv as *const c_void,
        "cblas_chpmv" => cblas_chpmv as *const c_void,
        "cblas_zhpmv" => cblas_zhpmv as *const c_void,
        "cblas_ssymv" => cblas_ssymv as *const c_void,
        "cblas_dsymv" => cblas_dsymv as *const c_void,
        "cblas_ssbmv" => cblas_ssbmv as *const c_void,
        "cblas_dsbmv" => cblas_dsbmv as *const c_void,
        "cblas_sspmv" => cblas_sspmv as *const c_void,
        "cblas_dspmv" => cblas_dspmv as *const c_void,
        "cblas_strmv" => cblas_strmv as *const c_void,
        "cblas_dtrmv" => cblas_dtrmv as *const c_void,
        "cblas_ctrmv" => cblas_ctrmv as *const c_void,
        "cblas_ztrmv" => cblas_ztrmv as *const c_void,
        "cblas_stbmv" => cblas_stbmv as *const c_void,
        "cblas_dtbmv" => cblas_dtbmv as *const c_void,
        "cblas_ctbmv" => cblas_ctbmv as *const c_void,
        "cblas_ztbmv" => cblas_ztbmv as *const c_void,
        "cblas_stpmv" => cblas_stpmv as *const c_void,
        "cblas_dtpmv" => cblas_dtpmv as *const c_void,
        "cblas_ctpmv" => cblas_ctpmv as *const c_void,
        "cblas_ztpmv" => cblas_ztpmv as *const c_void,
        "cblas_strsv" => cblas_strsv as *const c_void,
        "cblas_dtrsv" => cblas_dtrsv as *const c_void,
        "cblas_ctrsv" => cblas_ctrsv as *const c_void,
        "cblas_ztrsv" => cblas_ztrsv as *const c_void,
        "cblas_stbsv" => cblas_stbsv as *const c_void,
        "cblas_dtbsv" => cblas_dtbsv as *const c_void,
        "cblas_ctbsv" => cblas_ctbsv as *const c_void,
        "cblas_ztbsv" => cblas_ztbsv as *const c_void,
        "cblas_stpsv" => cblas_stpsv as *const c_void,
        "cblas_dtpsv" => cblas_dtpsv as *const c_void,
        "cblas_ctpsv" => cblas_ctpsv as *const c_void,
        "cblas_ztpsv" => cblas_ztpsv as *const c_void,
        "cblas_sger" => cblas_sger as *const c_void,
        "cblas_dger" => cblas_dger as *const c_void,
        "cblas_cgeru" => cblas_cgeru as *const c_void,
        "cblas_zgeru" => cblas_zgeru as *const c_void,
        "cblas_cgerc" => cblas_cgerc as *const c_void,
        "cblas_zgerc" => cblas_zgerc as *const c_void,
        "cblas_cher" => cblas_cher as *const c_void,
        "cblas_zher" => cblas_zher as *const c_void,
        "cblas_chpr" => cblas_chpr as *const c_void,
        "cblas_zhpr" => cblas_zhpr as *const c_void,
        "cblas_cher2" => cblas_cher2 as *const c_void,
        "cblas_zher2" => cblas_zher2 as *const c_void,
        "cblas_chpr2" => cblas_chpr2 as *const c_void,
        "cblas_zhpr2" => cblas_zhpr2 as *const c_void,
        "cblas_ssyr" => cblas_ssyr as *const c_void,
        "cblas_dsyr" => cblas_dsyr as *const c_void,
        "cblas_sspr" => cblas_sspr as *const c_void,
        "cblas_dspr" => cblas_dspr as *const c_void,
        "cblas_ssyr2" => cblas_ssyr2 as *const c_void,
        "cblas_dsyr2" => cblas_dsyr2 as *const c_void,
        "cblas_sspr2" => cblas_sspr2 as *const c_void,
        "cblas_dspr2" => cblas_dspr2 as *const c_void,
        "cblas_sgemm" => cblas_sgemm as *const c_void,
        "cblas_dgemm" => cblas_dgemm as *const c_void,
        "cblas_cgemm" => cblas_cgemm as *const c_void,
        "cblas_zgemm" => cblas_zgemm as *const c_void,
        "cblas_ssymm" => cblas_ssymm as *const c_void,
        "cblas_dsymm" => cblas_dsymm as *const c_void,
        "cblas_csymm" => cblas_csymm as *const c_void,
        "cblas_zsymm" => cblas_zsymm as *const c_void,
        "cblas_chemm" => cblas_chemm as *const c_void,
        "cblas_zhemm" => cblas_zhemm as *const c_void,
        "cblas_ssyrk" => cblas_ssyrk as *const c_void,
        "cblas_dsyrk" => cblas_dsyrk as *const c_void,
        "cblas_csyrk" => cblas_csyrk as *const c_void,
        "cblas_zsyrk" => cblas_zsyrk as *const c_void,
        "cblas_cherk" => cblas_cherk as *const c_void,
        "cblas_zherk" => cblas_zherk as *const c_void,
        "cblas_ssyr2k" => cblas_ssyr2k as *const c_void,
        "cblas_dsyr2k" => cblas_dsyr2k as *const c_void,
        "cblas_csyr2k" => cblas_csyr2k as *const c_void,
        "cblas_zsyr2k" => cblas_zsyr2k as *const c_void,
        "cblas_cher2k" => cblas_cher2k as *const c_void,
        "cblas_zher2k" => cblas_zher2k as *const c_void,
        "cblas_strmm" => cblas_strmm as *const c_void,
        "cblas_dtrmm" => cblas_dtrmm as *const c_void,
        "cblas_ctrmm" => cblas_ctrmm as *const c_void,
        "cblas_ztrmm" => cblas_ztrmm as *const c_void,
        "cblas_strsm" => cblas_strsm as *const c_void,
        "cblas_dtrsm" => cblas_dtrsm as *const c_void,
        "cblas_ctrsm" => cblas_ctrsm as *const c_void,
        "cblas_ztrsm" => cblas_ztrsm as *const c_void,
        _ => return None,
    })
}
