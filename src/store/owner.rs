//! Acting as the store's owner.
//!
//! Functions are SECURITY INVOKER: the caller's access is checked first (`access`), then tables are touched as the
//! one role that owns them.

use pgrx::pg_sys;

use crate::unguarded;

/// While it lives, the current user is the store's owner.
pub struct Guard {
    user: pg_sys::Oid,
    context: i32,
}

impl Guard {
    pub fn enter(owner: pg_sys::Oid) -> Self {
        let (mut user, mut context) = (pg_sys::Oid::INVALID, 0);
        // SAFETY: plain reads and writes of the backend's state. The flags keep SET ROLE and the like out of triggers
        // and other code that somebody hung on the tables; an error
        // that unwinds drops the guard, and a transaction abort resets the state by itself.
        unsafe {
            pg_sys::GetUserIdAndSecContext(&mut user, &mut context);
            let flags = pg_sys::SECURITY_LOCAL_USERID_CHANGE | pg_sys::SECURITY_RESTRICTED_OPERATION;
            pg_sys::SetUserIdAndSecContext(owner, context | flags as i32);
        }
        Guard { user, context }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        // SAFETY: restores what `enter` read.
        unsafe { pg_sys::SetUserIdAndSecContext(self.user, self.context) }
    }
}

/// A read-only transaction for as long as this lives: SPI's own read-only does not reach into the functions that a query
/// calls.
pub struct ReadOnly(bool);

impl ReadOnly {
    pub fn begin() -> Self {
        // SAFETY: a plain variable of the backend; an abort resets it, too.
        unsafe {
            let before = ReadOnly(pg_sys::XactReadOnly);
            pg_sys::XactReadOnly = true;
            before
        }
    }
}

impl Drop for ReadOnly {
    fn drop(&mut self) {
        // SAFETY: as above.
        unsafe { pg_sys::XactReadOnly = self.0 }
    }
}

/// Whether nothing can be written: on a standby, or in a read-only transaction.
pub fn is_read_only() -> bool {
    // SAFETY: plain reads of the backend's state.
    unsafe { pg_sys::RecoveryInProgress() || pg_sys::XactReadOnly }
}

/// The caller: the role that the check of access is about.
pub fn caller() -> pg_sys::Oid {
    unguarded::user()
}

/// The role that connected.
pub fn session() -> pg_sys::Oid {
    // SAFETY: a plain read of the backend's state.
    unsafe { pg_sys::GetSessionUserId() }
}

/// A role's name, or its number where it is gone.
pub fn role_name(role: pg_sys::Oid) -> String {
    // SAFETY: with noerr the answer is a palloc'd string, or null.
    unsafe {
        let name = pg_sys::GetUserNameFromId(role, true);
        if name.is_null() {
            return role.to_u32().to_string();
        }
        std::ffi::CStr::from_ptr(name).to_string_lossy().into_owned()
    }
}

/// The role of a name.
pub fn role_oid(name: &str) -> Option<pg_sys::Oid> {
    let name = std::ffi::CString::new(name).ok()?;
    // SAFETY: with missing_ok an unknown role is InvalidOid.
    let role = unsafe { pg_sys::get_role_oid(name.as_ptr(), true) };
    (role != pg_sys::Oid::INVALID).then_some(role)
}
