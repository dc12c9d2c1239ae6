//! Sums without rounding.
//!
//! A sum of doubles is kept as one long fixed-point number that spans their whole range, as Kulisch (Computer Arithmetic and
//! Validity, 2013) proposes and Neal (arXiv:1505.05571) makes quick: every addition is exact, so that the order does not
//! matter, and whatever was added can be taken away again to the last bit.

const LIMB_BITS: u32 = 32;

/// A fixed-point number in units of 2^-`UNIT`, in limbs of 32 bits with room for carries.
#[derive(Clone, Debug)]
struct Fixed<const LIMBS: usize, const UNIT: i32> {
    limbs: Box<[i64; LIMBS]>,
    /// How many additions the limbs took since the carries were last passed on.
    additions: u32,
}

impl<const LIMBS: usize, const UNIT: i32> Fixed<LIMBS, UNIT> {
    fn new() -> Self {
        Fixed { limbs: Box::new([0; LIMBS]), additions: 0 }
    }

    /// Adds (or takes away) `mantissa * 2^exponent`; the mantissa has at most 106 bits.
    fn add(&mut self, mantissa: u128, exponent: i32, negative: bool) {
        // Each addition changes a limb by less than 2^32: there is room for 2^30 of them.
        const MOST_ADDITIONS: u32 = 1 << 30;
        if self.additions >= MOST_ADDITIONS {
            self.carry();
        }
        self.additions += 1;
        let position = (exponent + UNIT) as u32;
        let (limb, shift) = ((position / LIMB_BITS) as usize, position % LIMB_BITS);
        let (low, high) = (mantissa << shift, if shift == 0 { 0 } else { mantissa >> (128 - shift) });
        let sign = if negative { -1 } else { 1 };
        for (index, limb) in self.limbs[limb..].iter_mut().take(4).enumerate() {
            *limb += sign * i64::from((low >> (LIMB_BITS * index as u32)) as u32);
        }
        if high != 0 {
            self.limbs[limb + 4] += sign * high as i64;
        }
    }

    /// Passes the carries on: then every limb but the last is within 32 bits, and the last one has the sign.
    fn carry(&mut self) {
        let mut carry = 0;
        let (last, limbs) = self.limbs.split_last_mut().expect("there are some");
        for limb in limbs {
            let sum = *limb + carry;
            *limb = sum & i64::from(u32::MAX);
            carry = sum >> LIMB_BITS;
        }
        *last += carry;
        self.additions = 0;
    }

    fn merge(&mut self, other: &Self) {
        self.carry();
        let mut other = other.clone();
        other.carry();
        self.limbs.iter_mut().zip(other.limbs.iter()).for_each(|(limb, other)| *limb += other);
        self.additions = 1;
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut carried = self.clone();
        carried.carry();
        let (last, limbs) = carried.limbs.split_last().expect("there are some");
        let mut bytes: Vec<u8> = limbs.iter().flat_map(|limb| (*limb as u32).to_le_bytes()).collect();
        bytes.extend(last.to_le_bytes());
        let sign = if *last < 0 { 0xFF } else { 0 };
        while bytes.last() == Some(&sign)
            && (bytes.len() == 1 || (bytes[bytes.len() - 2] & 0x80 != 0) == (sign == 0xFF))
        {
            if bytes.len() == 1 && sign == 0xFF {
                break;
            }
            bytes.pop();
        }
        bytes
    }

    fn from_bytes(bytes: &[u8]) -> Self {
        let sign = if bytes.last().is_some_and(|byte| byte & 0x80 != 0) { 0xFF } else { 0 };
        let byte = |index: usize| bytes.get(index).copied().unwrap_or(sign);
        let word = |limb: usize| std::array::from_fn(|index| byte(limb * 4 + index));
        let mut fixed = Self::new();
        let (last, limbs) = fixed.limbs.split_last_mut().expect("there are some");
        for (index, limb) in limbs.iter_mut().enumerate() {
            *limb = i64::from(u32::from_le_bytes(word(index)));
        }
        *last = i64::from_le_bytes(std::array::from_fn(|index| byte((LIMBS - 1) * 4 + index)));
        fixed
    }
}

/// The mantissa and exponent of a finite double: it is mantissa * 2^exponent, its sign aside.
fn parts(value: f64) -> (u64, i32) {
    let bits = value.to_bits();
    let (exponent, fraction) = ((bits >> 52 & 0x7FF) as i32, bits & ((1 << 52) - 1));
    if exponent == 0 { (fraction, -1074) } else { (fraction | 1 << 52, exponent - 1075) }
}

/// A sum of finite doubles, exact.
#[derive(Clone, Debug)]
pub struct ExactSum(Fixed<70, 1074>);

/// A sum of products of two finite doubles each, exact.
#[derive(Clone, Debug)]
pub struct ExactProductSum(Fixed<138, 2148>);

impl Default for ExactSum {
    fn default() -> Self {
        ExactSum(Fixed::new())
    }
}

impl Default for ExactProductSum {
    fn default() -> Self {
        ExactProductSum(Fixed::new())
    }
}

impl ExactSum {
    /// Adds a finite number.
    pub fn add(&mut self, value: f64) {
        self.change(value, value < 0.0);
    }

    /// Takes a finite number away.
    pub fn sub(&mut self, value: f64) {
        self.change(value, value > 0.0);
    }

    fn change(&mut self, value: f64, negative: bool) {
        debug_assert!(value.is_finite());
        if value != 0.0 {
            let (mantissa, exponent) = parts(value);
            self.0.add(u128::from(mantissa), exponent, negative);
        }
    }

    /// Adds another sum.
    pub fn merge(&mut self, other: &Self) {
        self.0.merge(&other.0);
    }

    /// The sum as a two's complement little-endian integer in units of 2^-1074, as short as can be; nothing for 0.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.to_bytes()
    }

    /// The sum of such bytes; what is longer than a sum can be is cut off.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        ExactSum(Fixed::from_bytes(bytes))
    }
}

impl ExactProductSum {
    /// Adds the product of two finite numbers.
    pub fn add(&mut self, a: f64, b: f64) {
        self.change(a, b, (a < 0.0) != (b < 0.0));
    }

    /// Takes it away.
    pub fn sub(&mut self, a: f64, b: f64) {
        self.change(a, b, (a < 0.0) == (b < 0.0));
    }

    fn change(&mut self, a: f64, b: f64, negative: bool) {
        debug_assert!(a.is_finite() && b.is_finite());
        if a != 0.0 && b != 0.0 {
            let ((a, of_a), (b, of_b)) = (parts(a), parts(b));
            self.0.add(u128::from(a) * u128::from(b), of_a + of_b, negative);
        }
    }

    /// Adds another sum.
    pub fn merge(&mut self, other: &Self) {
        self.0.merge(&other.0);
    }

    /// The sum as a two's complement little-endian integer in units of 2^-2148, as short as can be; nothing for 0.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.to_bytes()
    }

    /// The sum of such bytes; what is longer than a sum can be is cut off.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        ExactProductSum(Fixed::from_bytes(bytes))
    }
}
