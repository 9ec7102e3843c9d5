//! Systems of coordinates (ISO 32000-1, 8.3.3 and 8.3.4).

use crate::pdf::Object;

/// From one system of coordinates to another.
pub type Matrix = [f64; 6];
/// The same system.
pub const SAME: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// First the one, then the other.
pub fn then(one: &Matrix, other: &Matrix) -> Matrix {
    let [a, b, c, d, e, f] = *one;
    let [g, h, i, j, k, l] = *other;
    [
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + l,
    ]
}

/// Where a point of the one system is in the other.
pub fn point(x: f64, y: f64, matrix: &Matrix) -> [f64; 2] {
    let [.., x, y] = then(&[1.0, 0.0, 0.0, 1.0, x, y], matrix);
    [x, y]
}

/// The matrix that these operands are.
pub fn matrix_of(operands: &[Object]) -> Option<Matrix> {
    let numbers: Option<Vec<f64>> = operands.iter().map(Object::as_number).collect();
    numbers?.try_into().ok()
}
