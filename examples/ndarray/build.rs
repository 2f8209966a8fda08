fn main() {
    println!("cargo:rustc-link-search=../../target/guest/lib");
    println!("cargo:rustc-link-lib=static=blasm");
}
