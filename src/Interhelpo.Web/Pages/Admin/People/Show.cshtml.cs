using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace Interhelpo.Web.Pages.Admin.People;

/// <summary>One account, and what can be changed about it.</summary>
[Authorize(Roles = nameof(AccountRole.Administrator))]
internal sealed class ShowModel(Staff staff) : MemberPage(staff);
